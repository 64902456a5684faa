import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { judgementSchema } from './judgement-schema.ts';

export const submitJudgement = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    unitId: z.string(),
    measure: z.string(),
    /** One per event; empty: there is nothing to judge (无此情形). */
    values: z.array(z.string().max(40)).max(200),
    reason: z.string().max(2000),
    evidence: z.array(z.string()).max(100).optional(),
    /** Version that the person saw; 0 where nobody had judged. */
    expectedVersion: z.int().min(0),
  }))
  .output(judgementSchema)
  .mutation(({ ctx, input }) => services.submitJudgement(ctx.deps, { actor: ctx.actor, ...input }));
