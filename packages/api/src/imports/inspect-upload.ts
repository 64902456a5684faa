import * as services from '@siheng/services';
import { z } from 'zod';
import { title } from '../text.ts';
import { procedure } from '../trpc.ts';
import { problemSchema } from './problem-schema.ts';

export const inspectUpload = procedure
  .input(z.strictObject({ assessmentId: z.string(), dataset: z.string(), uploadId: z.string(), unitId: z.string().optional(), sheet: z.string().optional() }))
  .output(z.object({
    fileName: z.string(),
    size: z.int(),
    format: z.enum(['xlsx', 'csv']),
    encoding: z.string().nullable(),
    sheets: z.array(z.string()),
    sheet: z.string(),
    /** Row number of the headings; titles above are passed over. */
    headerRow: z.int(),
    /** By column from 0. */
    headings: z.array(z.string()),
    mapping: z.array(z.object({ field: z.string(), label: title, required: z.boolean(), type: z.string(), aliases: z.array(z.string()), column: z.int().nullable(), heading: z.string().nullable() })),
    /** Headings that no field takes; they are not imported. */
    unmatched: z.array(z.string()),
    /** The column that names the unit of each row; not used when a unit is chosen. */
    unitColumn: z.object({ column: z.int(), heading: z.string() }).nullable(),
    sampleRows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
    /** Null where counting would take long. */
    rows: z.int().nullable(),
    problems: z.array(problemSchema),
  }))
  .query(({ ctx, input }) => services.inspectUpload(ctx.deps, { actor: ctx.actor, ...input }));
