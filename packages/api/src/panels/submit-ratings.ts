import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const submitRatings = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    measure: z.string(),
    marks: z.array(z.strictObject({ unitId: z.string(), value: z.string().trim().max(10), note: z.string().max(500), expectedVersion: z.int().min(0) })).min(1).max(2000),
  }))
  .output(z.object({ stored: z.int() }))
  .mutation(({ ctx, input }) => services.submitRatings(ctx.deps, { actor: ctx.actor, ...input }));
