import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const scoreAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), reason: z.string().trim().min(1).max(500) }))
  .output(z.object({ jobId: z.string() }))
  .mutation(({ ctx, input }) => services.scoreAssessment(ctx.deps, { actor: ctx.actor, ...input }));
