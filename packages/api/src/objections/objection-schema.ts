import { z } from 'zod';
import { exact, instant, said } from '../text.ts';

export const objectionStates = ['submitted', 'accepted', 'refused', 'withdrawn'] as const;

/** An objection as lists show it, with the line as it stood. */
export const objectionSchema = z.object({
  id: z.string(),
  version: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  runId: z.string(),
  kind: z.enum(['line', 'veto', 'grade']),
  itemId: z.string(),
  ruleId: z.string().nullable(),
  line: z.int().nullable(),
  itemTitle: said,
  text: said,
  /** The sentence of the scheme. */
  clause: z.string(),
  points: exact.nullable(),
  total: exact,
  rank: z.int(),
  grounds: z.string(),
  state: z.enum(objectionStates),
  submitted: z.object({ by: z.string(), at: instant }),
  dueAt: instant.nullable(),
  decided: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  runBefore: z.string().nullable(),
  runAfter: z.string().nullable(),
});
