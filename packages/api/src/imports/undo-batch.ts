import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const undoBatch = procedure
  .input(z.strictObject({ batchId: z.string(), reason: z.string().max(500) }))
  .output(z.object({ batchId: z.string(), removed: z.int(), restored: z.int(), reportsRemoved: z.int() }))
  .mutation(({ ctx, input }) => services.undoBatch(ctx.deps, { actor: ctx.actor, ...input }));
