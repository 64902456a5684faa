import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { pending } from '../pending.ts';
import { procedure } from '../trpc.ts';
import { factSchema } from './fact-schema.ts';

export const listFacts = procedure
  .input(pageInput(['date', 'unit', 'key'], { assessmentId: z.string(), dataset: z.string(), unitId: z.string().optional(), batchId: z.string().optional(), query: z.string().max(100).optional() }))
  .output(pageOutput(factSchema))
  .query(() => pending());
