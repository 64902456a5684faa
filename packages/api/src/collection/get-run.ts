import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { runDetailSchema } from './run-schema.ts';

export const getRun = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(runDetailSchema)
  .query(({ ctx, input }) => services.getCollectionRun(ctx.deps, { actor: ctx.actor, ...input }));
