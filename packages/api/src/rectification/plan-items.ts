import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { checkInput } from './item-schema.ts';

export const planItems = procedure
  .input(z.strictObject({
    assessmentId: z.string(), items: z.array(z.strictObject({ unitId: z.string(), itemId: z.string() })).min(1).max(200),
    actions: z.array(z.string().max(500)).max(50),
    /** The first leads; empty: the unit itself. */
    departments: z.array(z.string().max(60)).max(20), dueAt: z.iso.date(), checks: z.array(checkInput).max(10).default([]),
  }))
  .output(z.object({ created: z.int() }))
  .mutation(({ ctx, input }) => services.planRectification(ctx.deps, { actor: ctx.actor, ...input }));
