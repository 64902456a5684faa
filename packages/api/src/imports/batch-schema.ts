import { z } from 'zod';
import { instant, title } from '../text.ts';

/** One delivery of rows. */
export const batchSchema = z.object({
  id: z.string(),
  dataset: z.string(),
  title,
  /** File name, or the form. */
  source: z.string(),
  transport: z.enum(['file', 'form', 'seed', 'pull', 'push']),
  state: z.enum(['staging', 'importing', 'stored', 'undone', 'failed', 'cancelled', 'interrupted']),
  /** Null: each row named its unit. */
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  rows: z.int(),
  inserted: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  createdBy: z.string(),
  createdAt: instant,
  storedAt: instant.nullable(),
  undoneBy: z.string().nullable(),
  undoneAt: instant.nullable(),
  undoReason: z.string().nullable(),
  mayUndo: z.boolean(),
});
