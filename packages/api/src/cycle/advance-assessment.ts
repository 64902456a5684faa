import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { cycleState, moved, reason, reference, version } from './state-schema.ts';

export const advanceAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), to: cycleState, expectedVersion: version, decision: reference.default(''), reason: reason.default('') }))
  .output(moved)
  .mutation(({ ctx, input }) => services.advanceAssessment(ctx.deps, { actor: ctx.actor, ...input }));
