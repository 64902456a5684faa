import * as services from '@siheng/services';
import { z } from 'zod';
import { pageOutput } from '../paging.ts';
import { procedure } from '../trpc.ts';
import { itemSchema, rectificationState } from './item-schema.ts';

export const listItems = procedure
  .input(z.strictObject({
    assessmentId: z.string(), state: rectificationState.optional(), department: z.string().optional(), unitId: z.string().optional(), origin: z.enum(['own', 'external']).optional(), overdue: z.boolean().optional(),
    page: z.int().min(1).default(1), pageSize: z.int().min(1).max(500).default(20),
  }))
  .output(pageOutput(itemSchema).extend({ counts: z.record(rectificationState, z.int()), departments: z.array(z.string()), mayPlan: z.boolean() }))
  .query(({ ctx, input }) => services.listRectification(ctx.deps, { actor: ctx.actor, ...input }));
