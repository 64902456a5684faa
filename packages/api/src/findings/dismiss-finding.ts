import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const dismissFinding = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), note: z.string().max(2000) }))
  .output(z.object({ state: z.enum(['verified', 'dismissed']) }))
  .mutation(({ ctx, input }) => services.decideFinding(ctx.deps, { actor: ctx.actor, verdict: 'dismissed', ...input }));
