import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { cycleState, day, moved, reason, reference, version } from './state-schema.ts';

export const reopenState = procedure
  .input(z.strictObject({ assessmentId: z.string(), to: cycleState, expectedVersion: version, reason, decision: reference.default(''), until: day.optional() }))
  .output(moved)
  .mutation(({ ctx, input }) => services.reopenState(ctx.deps, { actor: ctx.actor, ...input }));
