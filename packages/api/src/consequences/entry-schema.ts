import { z } from 'zod';
import { exact, instant, said } from '../text.ts';

const effect = { effects: z.array(z.object({ id: z.string(), title: said })), points: exact.nullable(), cny: z.string().nullable(), withdraws: z.boolean() };
const run = z.object({ id: z.string(), number: z.int() });

export const consequenceStates = ['proposed', 'confirmed', 'rejected', 'superseded', 'replaced'] as const;
const state = z.enum(consequenceStates);

/** One line of the ledger. */
export const entrySchema = z.object({
  ...effect,
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  key: z.string(),
  /** funding, money, grade, streak, veto, designation, consequence */
  kind: z.string(),
  clauses: z.array(z.string()),
  reason: said,
  /** The sentence of the scheme; empty where it stands with the grade. */
  text: z.string(),
  money: z.object({ principalPercent: z.string(), staffCount: z.int().optional(), principalFen: z.int().optional(), staffFen: z.array(z.int()).optional(), undistributedFen: z.int().optional() }).nullable(),
  provisional: z.boolean(),
  state,
  run,
  /** A later run differs from this entry. */
  overtakenBy: run.nullable(),
  /** What it would replace, or what it was before. */
  previous: z.object({ ...effect, state, run }).nullable(),
  decided: z.object({ by: z.string(), at: instant, decision: z.string().nullable(), note: z.string().nullable() }).nullable(),
  createdAt: instant,
});
