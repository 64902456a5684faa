import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { assessmentSchema } from './assessment-schema.ts';

export const listAssessments = procedure
  .output(z.object({ rows: z.array(assessmentSchema.extend({ units: z.int() })), total: z.int() }))
  .query(({ ctx }) => services.listAssessments(ctx.deps, { actor: ctx.actor }));
