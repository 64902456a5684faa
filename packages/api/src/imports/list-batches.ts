import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { batchSchema } from './batch-schema.ts';

export const listBatches = procedure
  .input(pageInput(['createdAt', 'rows'], { assessmentId: z.string(), dataset: z.string().optional(), state: batchSchema.shape.state.optional() }))
  .output(pageOutput(batchSchema))
  .query(({ ctx, input }) => services.listBatches(ctx.deps, { actor: ctx.actor, ...input }));
