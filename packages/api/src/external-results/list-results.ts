import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { libraryPlan, resultSchema } from './result-schema.ts';

export const listResults = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({ rows: z.array(resultSchema), mayPlan: z.boolean(), library: z.array(libraryPlan) }))
  .query(({ ctx, input }) => services.listExternalResults(ctx.deps, { actor: ctx.actor, ...input }));
