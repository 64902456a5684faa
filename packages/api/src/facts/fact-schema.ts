import { z } from 'zod';
import { instant, title } from '../text.ts';

/** A record; personal values are masked unless it says otherwise. */
export const factSchema = z.object({
  id: z.string(),
  dataset: z.string(),
  title,
  unitId: z.string(),
  unitName: z.string(),
  date: z.string().nullable(),
  cells: z.array(z.object({ field: z.string(), label: title, value: z.string(), masked: z.boolean() })),
  /** False: a later version counts, or its batch was undone. */
  current: z.boolean(),
  batch: z.object({ id: z.string(), source: z.string(), transport: z.string(), at: instant, by: z.string(), rowNumber: z.int().nullable() }),
});
