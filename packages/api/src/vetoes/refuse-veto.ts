import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const refuseVeto = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), decision: z.string().max(200).default(''), note: z.string().max(2000) }))
  .output(z.object({ state: z.enum(['confirmed', 'refused']) }))
  .mutation(({ ctx, input }) => services.decideVeto(ctx.deps, { actor: ctx.actor, verdict: 'refused', ...input }));
