import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const withdrawVeto = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int() }))
  .output(z.object({ state: z.literal('withdrawn') }))
  .mutation(({ ctx, input }) => services.withdrawVeto(ctx.deps, { actor: ctx.actor, ...input }));
