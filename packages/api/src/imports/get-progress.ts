import * as services from '@siheng/services';
import { z } from 'zod';
import { said } from '../text.ts';
import { procedure } from '../trpc.ts';
import { problemSchema } from './problem-schema.ts';

const rowStatus = z.enum(['new', 'changed', 'unchanged', 'duplicate', 'problem']);

export const getProgress = procedure
  .input(z.strictObject({ jobId: z.string() }))
  .output(z.object({
    state: z.enum(['running', 'ready', 'storing', 'stored', 'failed', 'cancelled']),
    done: z.int(),
    /** While a file is read, its total is estimated from the bytes read. */
    total: z.int(),
    rowsPerSecond: z.int(),
    preview: z.object({
      rows: z.int(),
      valid: z.int(),
      /** The first 500. */
      problems: z.array(problemSchema),
      problemCount: z.int(),
      problemRows: z.int(),
      new: z.int(),
      changed: z.int(),
      unchanged: z.int(),
      duplicatesInFile: z.int(),
      /** Rows dated outside the period of the assessment: they are stored, but do not count in it. */
      outsidePeriod: z.int(),
      units: z.array(z.object({ unitId: z.string(), unitName: z.string(), rows: z.int() })),
      sample: z.array(z.object({ row: z.int(), unitName: z.string(), cells: z.array(z.object({ label: z.string(), value: z.string() })), status: rowStatus })),
      /** Nothing is stored while a row has a problem. */
      mayConfirm: z.boolean(),
    }).optional(),
    batchId: z.string().optional(),
    report: z.object({ batchId: z.string(), rows: z.int(), inserted: z.int(), updated: z.int(), unchanged: z.int(), duplicatesInFile: z.int(), reportedUnits: z.int(), seconds: z.number() }).optional(),
    error: said.extend({ code: z.string() }).optional(),
  }))
  .query(({ ctx, input }) => services.getImportProgress(ctx.deps, { actor: ctx.actor, ...input }));
