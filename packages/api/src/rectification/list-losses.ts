import * as services from '@siheng/services';
import { z } from 'zod';
import { exact } from '../text.ts';
import { procedure } from '../trpc.ts';

export const listLosses = procedure
  .input(z.strictObject({ assessmentId: z.string(), unitId: z.string().optional() }))
  .output(z.object({
    rows: z.array(z.object({ unitId: z.string(), unitName: z.string(), itemId: z.string(), section: z.string(), title: z.string(), full: exact, got: exact, lost: exact, cause: z.string(), departments: z.array(z.string()), planned: z.boolean() })),
    run: z.object({ id: z.string(), number: z.int() }).nullable(),
    departments: z.array(z.string()),
  }))
  .query(({ ctx, input }) => services.listLosses(ctx.deps, { actor: ctx.actor, ...input }));
