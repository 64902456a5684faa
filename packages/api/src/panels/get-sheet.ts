import * as services from '@siheng/services';
import { z } from 'zod';
import { instant, said, title } from '../text.ts';
import { procedure } from '../trpc.ts';

export const getSheet = procedure
  .input(z.strictObject({ assessmentId: z.string(), measure: z.string() }))
  .output(z.object({
    measure: z.string(),
    title,
    /** Why nothing can be entered at the moment. */
    locked: said.nullable(),
    due: z.int(),
    rated: z.int(),
    tracks: z.array(z.object({
      id: z.string(),
      title,
      weight: z.string(),
      rows: z.array(z.object({ unitId: z.string(), unitName: z.string(), value: z.string().nullable(), note: z.string(), version: z.int(), at: instant.nullable(), closed: z.enum(['own-unit', 'not-assigned']).nullable() })),
    })),
  }))
  .query(({ ctx, input }) => services.getRatingSheet(ctx.deps, { actor: ctx.actor, ...input }));
