import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const savePart = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    unitId: z.string(),
    part: z.union([z.strictObject({ item: z.string(), content: services.itemPartSchema }), z.strictObject({ report: services.reportPartSchema })]),
    /** Version of the part that the person saw; 0 where nobody had written. */
    expectedVersion: z.int().min(0),
  }))
  .output(z.object({ part: z.string(), version: z.int(), total: z.int(), at: z.string() }))
  .mutation(({ ctx, input }) => services.saveSelfAssessmentPart(ctx.deps, { actor: ctx.actor, receivedAt: ctx.receivedAt, ...input }));
