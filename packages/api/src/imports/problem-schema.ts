import { z } from 'zod';
import { said } from '../text.ts';

/** Something wrong in a file: where, what was found, what was expected and what to do; `text` says all of it in one sentence. */
export const problemSchema = z.object({
  code: z.string(),
  /** Row number of the file; null for the file as a whole. */
  row: z.int().nullable(),
  column: z.string().nullable(),
  field: z.string().nullable(),
  found: z.string(),
  message: said,
  fix: said,
  text: said,
});
