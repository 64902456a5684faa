import { z } from 'zod';
import { instant, said } from '../text.ts';

/** One entry of the audit log: who, when, what, before and after, why, from where. */
export const entrySchema = z.object({
  seq: z.string(),
  at: instant,
  actor: z.object({ id: z.string(), name: z.string() }),
  action: z.string(),
  actionTitle: said,
  subject: z.object({ kind: z.string(), id: z.string(), title: said }),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string().nullable(),
  details: z.array(z.object({ key: z.string(), value: z.string() })),
  org: z.string().nullable(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  hash: z.string(),
});
