import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, title } from '../text.ts';
import { procedure } from '../trpc.ts';

export const getStatus = procedure
  .input(z.strictObject({ assessmentId: z.string() }))
  .output(z.object({
    datasets: z.array(z.object({ id: z.string(), title, cadence: z.string(), due: z.boolean() })),
    tracks: z.array(z.object({ id: z.string(), title })),
    units: z.array(z.object({ id: z.string(), name: z.string(), track: z.string(), mayFile: z.boolean() })),
    /** One for each unit and dataset. */
    cells: z.array(z.object({
      unitId: z.string(),
      dataset: z.string(),
      /** The sheet of the unit is computed from it. */
      due: z.boolean(),
      state: z.enum(['reported', 'nil', 'missing']),
      by: z.string().nullable(),
      at: instant.nullable(),
      note: z.string().nullable(),
      facts: z.int(),
    })),
  }))
  .query(({ ctx, input }) => services.getReportStatus(ctx.deps, { actor: ctx.actor, ...input }));
