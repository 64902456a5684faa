import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const startPull = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({ runId: z.string() }))
  .mutation(({ ctx, input }) => services.startPull(ctx.deps, { actor: ctx.actor, ...input }));
