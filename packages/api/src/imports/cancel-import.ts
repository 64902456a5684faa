import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const cancelImport = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({ jobId: z.string() }))
  .mutation(({ ctx, input }) => services.cancelImport(ctx.deps, { actor: ctx.actor, ...input }));
