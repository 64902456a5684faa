import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

/** Refused with `form_invalid`: `data.problems` is a list of { field, label, text: { zh, en } }. */
export const submitForm = procedure
  .input(z.strictObject({ assessmentId: z.string(), form: z.string(), unitId: z.string(), row: z.record(z.string(), z.unknown()) }))
  .output(z.object({ batchId: z.string(), outcome: z.enum(['new', 'changed', 'unchanged']) }))
  .mutation(({ ctx, input }) => services.submitForm(ctx.deps, { actor: ctx.actor, ...input }));
