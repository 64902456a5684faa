import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { cycleState, day, reason, version } from './state-schema.ts';

export const setDeadline = procedure
  .input(z.strictObject({ assessmentId: z.string(), state: cycleState, dueAt: day, expectedVersion: version, reason: reason.default('') }))
  .output(z.object({ version: z.int() }))
  .mutation(({ ctx, input }) => services.setDeadline(ctx.deps, { actor: ctx.actor, ...input }));
