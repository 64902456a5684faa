import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

export const listRuns = procedure
  .input(pageInput(['number'], { assessmentId: z.string() }))
  .output(pageOutput(runSchema))
  .query(({ ctx, input }) => services.listRuns(ctx.deps, { actor: ctx.actor, ...input }));
