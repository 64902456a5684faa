import * as services from '@siheng/services';
import { z } from 'zod';
import { exact } from '../text.ts';
import { procedure } from '../trpc.ts';
import { runSchema } from './run-schema.ts';

export const compareRuns = procedure
  .input(z.strictObject({ assessmentId: z.string(), runA: z.string(), runB: z.string() }))
  .output(z.object({
    runA: runSchema,
    runB: runSchema,
    rows: z.array(z.object({
      unitId: z.string(),
      unitName: z.string(),
      totalA: exact.nullable(),
      totalB: exact.nullable(),
      rankA: z.int().nullable(),
      rankB: z.int().nullable(),
      /** Items whose points differ. */
      items: z.array(z.object({ id: z.string(), title: z.string(), a: exact.nullable(), b: exact.nullable() })),
    })),
  }))
  .query(({ ctx, input }) => services.compareRuns(ctx.deps, { actor: ctx.actor, ...input }));
