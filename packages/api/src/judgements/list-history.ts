import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { judgementSchema } from './judgement-schema.ts';

export const listHistory = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string(), measure: z.string() }))
  .output(z.object({ rows: z.array(judgementSchema) }))
  .query(({ ctx, input }) => services.listHistory(ctx.deps, { actor: ctx.actor, ...input }));
