import type { ExternalResultRow } from '@siheng/db';
import { decimalSchema } from '@siheng/kernel';
import { z } from 'zod';

/** An indicator of a result of another authority, as its document gives it. */
export const externalLineSchema = z.object({
  id: z.string().min(1),
  section: z.string().min(1),
  group: z.string(),
  item: z.string().min(1),
  full: decimalSchema,
  got: decimalSchema,
  cause: z.string(),
  actions: z.array(z.string()),
  departments: z.array(z.string()),
  /** What the plan wants checked again and again while the item is open. */
  checks: z.array(z.object({ title: z.string().min(1), every: z.object({ value: z.int().positive(), unit: z.enum(['day', 'week', 'month', 'quarter']) }) })).default([]),
  /** The sentence of the source, read again for its oddities. */
  text: z.string().nullable(),
  clause: z.string().nullable(),
});

export type ExternalLine = z.infer<typeof externalLineSchema>;

/** What the source says of its own counts, to compare with. */
export const statedSchema = z.object({
  sections: z.int(), groups: z.int(), items: z.int(), clause: z.string(),
  responsibilities: z.array(z.object({ section: z.string(), groups: z.array(z.string()), stated: z.int(), departments: z.array(z.string()), clause: z.string() })),
});

export type Stated = z.infer<typeof statedSchema>;

/** The stored JSON, checked. */
export const readStored = (result: Pick<ExternalResultRow, 'lines' | 'stated'>): { readonly lines: readonly ExternalLine[]; readonly stated: Stated | null } =>
  ({ lines: z.array(externalLineSchema).parse(result.lines), stated: result.stated === null ? null : statedSchema.parse(result.stated) });
