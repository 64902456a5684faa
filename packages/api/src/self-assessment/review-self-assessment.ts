import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const reviewSelfAssessment = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), verdict: z.enum(['accepted', 'returned']), number: z.int().min(1), reason: z.string().max(2000).optional(), items: z.array(z.string()).max(500).optional() }))
  .output(z.object({ state: z.enum(['submitted', 'returned']) }))
  .mutation(({ ctx, input }) => services.reviewSelfAssessment(ctx.deps, { actor: ctx.actor, ...input }));
