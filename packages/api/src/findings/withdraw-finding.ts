import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const withdrawFinding = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int() }))
  .output(z.object({ state: z.literal('withdrawn') }))
  .mutation(({ ctx, input }) => services.withdrawFinding(ctx.deps, { actor: ctx.actor, ...input }));
