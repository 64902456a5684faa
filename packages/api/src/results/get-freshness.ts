import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

export const getFreshness = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({ run: runSchema.nullable(), /** Facts, reports or judgements changed after that run began. */ stale: z.boolean() }))
  .query(({ ctx, input }) => services.getFreshness(ctx.deps, { actor: ctx.actor, ...input }));
