import { z } from 'zod';
import { evidenceShown, range } from '../findings/finding-schema.ts';
import { instant, said, title } from '../text.ts';

export const vetoStates = ['proposed', 'confirmed', 'refused', 'withdrawn', 'lifted'] as const;

/** The rights that a veto takes. */
export const takes = z.array(z.object({ id: z.string(), title: said }));

/** A proposed or decided veto. */
export const vetoSchema = z.object({
  id: z.string(),
  version: z.int(),
  unitId: z.string(),
  unitName: z.string(),
  itemId: z.string(),
  itemTitle: title,
  text: z.string(),
  takes,
  value: z.string(),
  range,
  grounds: z.string(),
  body: z.string(),
  state: z.enum(vetoStates),
  evidence: evidenceShown,
  proposed: z.object({ by: z.string(), at: instant }),
  decided: z.object({ by: z.string(), at: instant, decision: z.string().nullable(), note: z.string().nullable() }).nullable(),
  mayDecide: z.boolean(),
  why: said.nullable(),
  mayWithdraw: z.boolean(),
});
