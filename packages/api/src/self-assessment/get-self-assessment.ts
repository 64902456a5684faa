import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { selfAssessmentSchema } from './part-schema.ts';

export const getSelfAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), /** An earlier submission. */ number: z.int().min(1).optional() }))
  .output(selfAssessmentSchema)
  .query(({ ctx, input }) => services.getSelfAssessment(ctx.deps, { actor: ctx.actor, ...input }));
