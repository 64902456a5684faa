import { z } from 'zod';

/** One stored version of a judgement. */
export const judgementSchema = z.object({
  id: z.string(),
  values: z.array(z.string()),
  reason: z.string(),
  evidence: z.array(z.string()),
  author: z.string(),
  at: z.string(),
  version: z.int(),
});
