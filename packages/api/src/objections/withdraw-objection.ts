import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const withdrawObjection = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), reason: z.string().max(2000).default('') }))
  .output(z.object({ state: z.literal('withdrawn') }))
  .mutation(({ ctx, input }) => services.withdrawObjection(ctx.deps, { actor: ctx.actor, ...input }));
