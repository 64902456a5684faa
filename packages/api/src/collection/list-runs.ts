import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

export const listRuns = procedure
  .input(pageInput(['startedAt'], { assessmentId: z.string(), sourceId: z.string().optional(), transport: runSchema.shape.transport.optional(), state: runSchema.shape.state.optional() }))
  .output(pageOutput(runSchema))
  .query(({ ctx, input }) => services.listCollectionRuns(ctx.deps, { actor: ctx.actor, ...input }));
