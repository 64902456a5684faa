import { z } from 'zod';

export const assessmentSchema = z.object({
  id: z.string(),
  title: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  state: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  schemeHash: z.string(),
  schemeTitle: z.string(),
  publishedRun: z.object({ id: z.string(), number: z.int(), at: z.string() }).nullable(),
});
