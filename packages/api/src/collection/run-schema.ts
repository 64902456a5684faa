import { z } from 'zod';
import { problemSchema } from '../imports/problem-schema.ts';
import { instant, said, title } from '../text.ts';

/** One pull or push. */
export const runSchema = z.object({
  id: z.string(),
  transport: z.enum(['pull', 'push']),
  trigger: z.enum(['schedule', 'manual', 'push']),
  state: z.enum(['queued', 'running', 'waiting', 'interrupted', 'done', 'failed', 'cancelled']),
  dataset: z.string(),
  datasetTitle: title,
  sourceId: z.string().nullable(),
  apiKeyId: z.string().nullable(),
  /** Of the source, or of the key. */
  sourceTitle: z.string(),
  by: z.string(),
  pages: z.int(),
  rows: z.int(),
  inserted: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  problemCount: z.int(),
  /** Null: nothing changed, or nothing was stored. */
  batchId: z.string().nullable(),
  error: said.extend({ code: z.string() }).nullable(),
  requests: z.int(),
  retries: z.int(),
  interruptions: z.int(),
  startedAt: instant,
  finishedAt: instant.nullable(),
  /** When a run that waits for its source goes on. */
  resumeAt: instant.nullable(),
  seconds: z.number().nullable(),
});

export const runDetailSchema = runSchema.extend({
  /** The first 200. */
  problems: z.array(problemSchema),
  nextRunAt: instant.nullable(),
});
