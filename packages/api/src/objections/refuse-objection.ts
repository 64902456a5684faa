import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const refuseObjection = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), reason: z.string().max(4000) }))
  .output(z.object({ state: z.enum(['accepted', 'refused']) }))
  .mutation(({ ctx, input }) => services.decideObjection(ctx.deps, { actor: ctx.actor, verdict: 'refused', corrections: [], ...input }));
