import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { factSchema } from './fact-schema.ts';

export const listFacts = procedure
  .input(pageInput(['date', 'unit', 'key'], { assessmentId: z.string(), dataset: z.string(), unitId: z.string().optional(), batchId: z.string().optional(), query: z.string().max(100).optional() }))
  .output(pageOutput(factSchema))
  .query(({ ctx, input }) => services.listFacts(ctx.deps, { actor: ctx.actor, ...input }));
