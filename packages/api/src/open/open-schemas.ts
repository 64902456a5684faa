import { z } from 'zod';

const problem = z.object({
  code: z.string(),
  row: z.int().nullable().meta({ description: 'Row of the delivery, from 1; null for the delivery as a whole.' }),
  column: z.string().nullable(),
  field: z.string().nullable(),
  found: z.string(),
  zh: z.string(),
  en: z.string(),
});

/** A refusal, as everywhere outside tRPC. */
export const refusalSchema = z.object({ error: z.string().meta({ description: 'A code that stays the same.' }), zh: z.string(), en: z.string(), data: z.record(z.string(), z.unknown()) });

export const problemsSchema = refusalSchema.extend({ data: z.object({ runId: z.string(), problemCount: z.int(), problems: z.array(problem).meta({ description: 'The first 500.' }) }) });

export const storedSchema = z.object({ runId: z.string(), batchId: z.string(), dataset: z.string(), assessment: z.string(), rows: z.int(), inserted: z.int(), updated: z.int(), unchanged: z.int() });

export const mostRows = 10_000;

/** What is pushed; the rows are checked by the dataset. */
export const pushSchema = z.strictObject({
  assessment: z.string().min(1).max(200).optional().meta({ description: 'Needed where the organisation has several open assessments.' }),
  unit: z.string().min(1).max(200).optional().meta({ description: 'The unit of all rows: its code, name or id. Without it each row names its unit.' }),
  rows: z.array(z.unknown()).min(1).max(mostRows),
});

export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{1,200}$/).meta({ description: 'A new value for each delivery, the same when it is tried again.' });

const words = z.object({ zh: z.string(), en: z.string().optional() });

export const datasetsSchema = z.object({
  expiresAt: z.iso.datetime(),
  assessments: z.array(z.object({ id: z.string(), title: z.string(), from: z.iso.date(), to: z.iso.date(), units: z.array(z.object({ id: z.string(), code: z.string(), name: z.string() })) })),
  datasets: z.array(z.object({
    id: z.string(), title: words, key: z.array(z.string()),
    fields: z.array(z.object({ name: z.string(), label: words, type: z.enum(['text', 'integer', 'number', 'boolean', 'date', 'choice']), required: z.boolean(), personal: z.boolean(), aliases: z.array(z.string()), values: z.array(z.object({ value: z.string(), label: z.string() })) })),
  })),
});
