import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { pending } from '../pending.ts';
import { procedure } from '../trpc.ts';
import { unitSchema } from './unit-schema.ts';

export const listUnits = procedure
  .input(pageInput(['name', 'code', 'class'], { parentId: z.string().optional(), query: z.string().max(100).optional() }))
  .output(pageOutput(unitSchema))
  .query(() => pending());
