import { z } from 'zod';
import { pending } from '../pending.ts';
import { procedure } from '../trpc.ts';

export const scoreAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), reason: z.string().trim().min(1).max(500) }))
  .output(z.object({ jobId: z.string() }))
  .mutation(() => pending());
