import * as services from '@siheng/services';
import { z } from 'zod';
import { runSchema } from '../results/run-schema.ts';
import { exact, instant, said } from '../text.ts';
import { procedure } from '../trpc.ts';

const moved = z.object({
  unitId: z.string(), unitName: z.string(), totalA: exact.nullable(), totalB: exact.nullable(), rankA: z.int().nullable(), rankB: z.int().nullable(),
  items: z.array(z.object({ id: z.string(), title: z.string(), a: exact.nullable(), b: exact.nullable() })),
});

export const getEffect = procedure
  .input(z.strictObject({ id: z.string() }))
  .output(z.object({
    id: z.string(), unitId: z.string(), unitName: z.string().nullable(), itemId: z.string(), itemTitle: said, decidedAt: instant.nullable(),
    /** Null: it is being scored. */
    compared: z.object({ runA: runSchema, runB: runSchema, rows: z.array(moved), unchanged: z.int() }).nullable(),
  }))
  .query(({ ctx, input }) => services.getEffect(ctx.deps, { actor: ctx.actor, ...input }));
