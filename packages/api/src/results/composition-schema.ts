import { z } from 'zod';
import { exact, said, title } from '../text.ts';

/** A total written out; the parts add up to it exactly. */
export const compositionSchema = z.object({
  base: exact,
  full: exact,
  content: exact.nullable(),
  contentWeight: z.string().nullable(),
  contentProduct: exact.nullable(),
  /** The sheet is taken in per cent of its full points. */
  isPercent: z.boolean(),
  isBonusInContent: z.boolean(),
  parts: z.array(z.object({ measure: z.string(), title, weight: z.string(), state: z.enum(['rated', 'missing', 'not-applicable']), rating: exact.nullable(), raters: z.int().nullable(), product: exact.nullable() })).readonly(),
  weights: exact,
  weighted: exact.nullable(),
  bonus: exact,
  deductions: exact,
  passedDown: z.array(z.object({ id: z.string(), authority: z.string(), item: z.string(), document: z.string(), pointsLost: exact, superiorFull: exact, unitFull: exact, share: exact, points: exact })).readonly(),
  isByPoints: z.boolean(),
  transfer: exact,
  givenBack: exact,
  total: exact,
});

/** A step from the place in the ranking to the grade, with the sentence of the scheme. */
export const gradeReasonSchema = z.object({ kind: z.enum(['place', 'cap', 'downgrade', 'streak', 'undecided']), said, text: z.string().nullable() });

/** What follows from the result as a run proposes it; people decide. */
export const proposalSchema = z.object({
  key: z.string(),
  kind: z.enum(['funding', 'money', 'grade', 'streak', 'veto', 'designation', 'consequence']),
  effects: z.array(z.object({ id: z.string(), title: said })),
  points: exact.nullable(),
  cny: z.string().nullable(),
  clauses: z.array(z.string()),
  reason: said,
  text: z.string(),
});
