import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const setPointValue = procedure
  .input(z.strictObject({ assessmentId: z.string(), cny: z.string().max(20), decision: z.string().max(200) }))
  .output(z.object({ cny: z.string(), decision: z.string() }))
  .mutation(({ ctx, input }) => services.setPointValue(ctx.deps, { actor: ctx.actor, ...input }));
