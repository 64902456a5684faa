import { z } from 'zod';
import { exact } from '../text.ts';

/** The kernel's trace line, as it travels. */
export const traceLineSchema = z.object({
  kind: z.enum(['rule', 'zero', 'total', 'veto', 'section-limit', 'spill-over', 'bonus-limit', 'total-limit']),
  rule: z.string().nullable(),
  effect: z.enum(['deduct', 'earn', 'bonus', 'deduct-unlimited', 'zero', 'veto', 'designate', 'limit']),
  measure: z.string().nullable(),
  value: exact.nullable(),
  baseline: exact.nullable(),
  quantity: exact,
  amount: exact.nullable(),
  worth: exact.optional(),
  before: exact,
  after: exact,
  evidence: z.array(z.string()).readonly(),
  details: z.array(z.string()).readonly().optional(),
});

const note = { rule: z.string(), measure: z.string() };

export const ruleNoteSchema = z.discriminatedUnion('kind', [
  z.object({ ...note, kind: z.literal('missing'), needs: z.array(z.string()).readonly() }),
  z.object({ ...note, kind: z.literal('not-applicable'), reason: z.string() }),
  z.object({ ...note, kind: z.literal('trigger-not-met') }),
  z.object({ ...note, kind: z.literal('invalid-judgement'), values: z.array(z.string()).readonly(), min: exact, max: exact }),
  z.object({ ...note, kind: z.literal('excluded'), by: z.string() }),
  z.object({ ...note, kind: z.literal('same-work'), events: z.array(z.string()).readonly() }),
  z.object({ ...note, kind: z.literal('group-incomplete'), unranked: z.int() }),
]);

export const itemScoreSchema = z.object({
  item: z.string(),
  kind: z.enum(['scored', 'bonus']),
  state: z.enum(['scored', 'unscored', 'not-applicable']),
  full: exact.nullable(),
  got: exact,
  lines: z.array(traceLineSchema).readonly(),
  notes: z.array(ruleNoteSchema).readonly(),
});

export const missingSchema = z.object({ item: z.string(), rule: z.string(), measure: z.string(), needs: z.array(z.string()).readonly() });
