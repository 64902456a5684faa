import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';
import { said } from '../text.ts';

export const listMeasures = procedure
  .input(z.strictObject({ orgId: z.string() }))
  .output(z.object({
    rows: z.array(z.object({
      id: z.string(), title: said, unit: z.string(), source: z.enum(['metric', 'judgement', 'platform']), plugin: said.nullable(), isEnabled: z.boolean(), datasets: z.array(said),
      /** How it follows from the records, in English. */
      about: z.string(),
      /** JSON Schema of what a county may tune. */
      params: z.record(z.string(), z.unknown()).nullable(),
    })),
    total: z.int(),
  }))
  .query(async ({ ctx, input }) => {
    const { rows, total } = await services.listMeasures(ctx.deps, { actor: ctx.actor, ...input });
    return { rows: rows.map((row) => ({ ...row, datasets: [...row.datasets] })), total };
  });
