import { z } from 'zod';
import { rangeShape } from '../judgements/range-schema.ts';
import { instant, said, title } from '../text.ts';

export const findingStates = ['entered', 'verified', 'dismissed', 'withdrawn'] as const;

export const range = z.object(rangeShape);
export const evidenceShown = z.array(z.object({ id: z.string(), title: z.string(), href: z.string().nullable() }));

/** A finding of an inspection. */
export const findingSchema = z.object({
  id: z.string(),
  version: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  itemId: z.string(),
  itemTitle: title,
  /** The sentence of the scheme. */
  text: z.string(),
  departments: z.array(z.string()),
  range,
  value: z.string(),
  /** What counts for this measure now. */
  current: z.array(z.string()).nullable(),
  foundOn: z.string(),
  found: z.string(),
  state: z.enum(findingStates),
  evidence: evidenceShown,
  entered: z.object({ by: z.string(), at: instant }),
  decided: z.object({ by: z.string(), at: instant, note: z.string().nullable() }).nullable(),
  mayVerify: z.boolean(),
  why: said.nullable(),
  mayWithdraw: z.boolean(),
});
