import * as services from '@siheng/services';
import { z } from 'zod';
import { procedure } from '../trpc.ts';

export const previewImport = procedure
  .input(z.strictObject({
    assessmentId: z.string(),
    dataset: z.string(),
    uploadId: z.string(),
    sheet: z.string().optional(),
    /** The unit of all rows; without it each row names its unit in the unit column. */
    unitId: z.string().optional(),
    /** Column from 0 by field, as corrected by the person; null: the field has none. Without it columns are matched by their headings. */
    mapping: z.array(z.strictObject({ field: z.string(), column: z.int().min(0).nullable() })).optional(),
    unitColumn: z.int().min(0).nullable().optional(),
  }))
  .output(z.object({ jobId: z.string() }))
  .mutation(({ ctx, input }) => services.previewImport(ctx.deps, { actor: ctx.actor, ...input }));
