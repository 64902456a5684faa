import { z } from 'zod';
import { said } from '../text.ts';

/** What may be entered where people decide. */
export const rangeShape = {
  direction: z.enum(['taken', 'given', 'awarded', 'value']),
  /** Range of the points; null for a value. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  perEvent: z.boolean(),
  /** Any number of the levels happened; `with-points`: each with its points, `value:points`. */
  cases: z.enum(['plain', 'with-points']).optional(),
  /** The values to choose from, for a value with levels. */
  levels: z.array(z.object({ value: z.string(), title: said })).optional(),
};
