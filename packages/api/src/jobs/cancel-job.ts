import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const cancelJob = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({ state: z.enum(['cancelled', 'cancelling']) }))
  .mutation(({ ctx, input }) => services.cancelJob(ctx.deps, { actor: ctx.actor, ...input }));
