import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const retryJob = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({ jobId: z.string() }))
  .mutation(({ ctx, input }) => services.retryJob(ctx.deps, { actor: ctx.actor, ...input }));
