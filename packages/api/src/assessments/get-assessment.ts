import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { assessmentSchema } from './assessment-schema.ts';

export const getAssessment = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(assessmentSchema.extend({
    units: z.array(z.object({ id: z.string(), name: z.string(), class: z.string().nullable() })),
    /** Titles of the classes of unit that the scheme knows (镇, 街道). */
    classes: z.array(z.object({ id: z.string(), title: z.string() })),
    pluginVersions: z.record(z.string(), z.string()),
  }))
  .query(({ ctx, input }) => services.getAssessment(ctx.deps, { actor: ctx.actor, ...input }));
