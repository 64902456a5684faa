import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const prepareCounty = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({ state: z.enum(['preparing', 'ready']) }))
  .mutation(({ ctx, input }) => services.prepareCounty(ctx.deps, { actor: ctx.actor, ...input }));
