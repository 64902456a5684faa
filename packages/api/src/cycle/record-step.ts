import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { reason, reference } from './state-schema.ts';

export const recordStep = procedure
  .input(z.strictObject({ assessmentId: z.string(), step: z.string().max(100), reference, note: reason.default('') }))
  .output(z.object({ step: z.string() }))
  .mutation(({ ctx, input }) => services.recordStep(ctx.deps, { actor: ctx.actor, ...input }));
