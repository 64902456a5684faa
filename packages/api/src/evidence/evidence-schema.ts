import { z } from 'zod';

/** A piece of evidence as lists and pickers show it. */
export const evidenceSchema = z.object({
  id: z.string(),
  unitId: z.string(),
  title: z.string(),
  kind: z.string(),
  fileName: z.string().nullable(),
  size: z.int().nullable(),
  /** How it can be looked at in the browser; null: it is downloaded. */
  preview: z.enum(['image', 'pdf', 'word', 'table', 'text', 'video', 'audio']).nullable(),
  at: z.string(),
  href: z.string().nullable(),
  thumbnail: z.string().nullable(),
});
