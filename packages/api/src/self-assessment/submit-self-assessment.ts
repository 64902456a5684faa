import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { receiptSchema } from './part-schema.ts';

export const submitSelfAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), expectedVersion: z.int().min(0), idempotencyKey: z.uuid() }))
  .output(receiptSchema)
  .mutation(({ ctx, input }) => services.submitSelfAssessment(ctx.deps, { actor: ctx.actor, receivedAt: ctx.receivedAt, ...input }));
