import { credentialSchema, pullSettingsSchema } from '@siheng/services';
import { z } from 'zod';
import { instant, title } from '../text.ts';
import { runSchema } from './run-schema.ts';

/** Where rows are pulled from. The credential is not among it: it goes in and never comes out. */
export const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  assessmentId: z.string(),
  dataset: z.string(),
  datasetTitle: title,
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  everyMinutes: z.int().nullable(),
  enabled: z.boolean(),
  nextRunAt: instant.nullable(),
  changedAt: instant,
  credentialKind: z.enum(['bearer', 'basic', 'header']).nullable(),
  settings: pullSettingsSchema,
  lastRun: runSchema.nullable(),
});

/** What a person says of a source. */
export const sourceInput = {
  id: z.string().optional(),
  assessmentId: z.string(),
  dataset: z.string(),
  /** The unit of all rows; null: each row names its own (`unitFrom`). */
  unitId: z.string().nullable(),
  settings: pullSettingsSchema,
  /** Absent: as it is; null: none. */
  credential: credentialSchema.nullable().optional(),
};
