import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { unitSchema } from './unit-schema.ts';

export const listUnits = procedure
  .input(pageInput(['name', 'code', 'class'], { parentId: z.string().optional(), query: z.string().max(100).optional() }))
  .output(pageOutput(unitSchema))
  .query(({ ctx, input }) => services.listUnits(ctx.deps, { actor: ctx.actor, ...input }));
