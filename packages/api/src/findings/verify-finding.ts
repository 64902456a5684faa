import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Writes the judgement. */
export const verifyFinding = procedure
  .input(z.strictObject({ id: z.string(), expectedVersion: z.int(), note: z.string().max(2000).default('') }))
  .output(z.object({ state: z.enum(['verified', 'dismissed']) }))
  .mutation(({ ctx, input }) => services.decideFinding(ctx.deps, { actor: ctx.actor, verdict: 'verified', ...input }));
