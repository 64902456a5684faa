import { z } from 'zod';
import { title } from '../text.ts';

/** One column of a dataset. */
export const fieldSchema = z.object({
  name: z.string(),
  label: title,
  type: z.enum(['text', 'integer', 'number', 'boolean', 'date', 'choice']),
  required: z.boolean(),
  personal: z.boolean(),
  aliases: z.array(z.string()),
  /** What may be written: of choices, and of yes-no fields with words of their own. */
  values: z.array(z.object({ value: z.string(), label: z.string() })),
});
