import * as services from '@siheng/services';
import { z } from 'zod';
import { pageInput, pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { kindSchema, listedUnitSchema } from './unit-schema.ts';

export const listUnits = procedure
  .input(pageInput(['name', 'code', 'class'], { parentId: z.string().optional(), query: z.string().max(100).optional(), kinds: z.array(kindSchema).min(1).max(20).optional() }))
  .output(pageOutput(listedUnitSchema))
  .query(({ ctx, input }) => services.listUnits(ctx.deps, { actor: ctx.actor, ...input }));
