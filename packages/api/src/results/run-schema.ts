import { z } from 'zod';

export const runSchema = z.object({
  id: z.string(),
  number: z.int(),
  state: z.string(),
  reason: z.string(),
  by: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  schemeHash: z.string(),
  inputHash: z.string().nullable(),
  resultHash: z.string().nullable(),
  published: z.boolean(),
});
