import { z } from 'zod';

/** What stands at the start of a backup. */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the software that wrote it, and of the database server. */
  software: z.string(),
  server: z.string(),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(z.string()),
  /** Keys of the data folder are kept only where a passphrase protects them. */
  hasKeys: z.boolean(),
});

/** What stands at its end. */
export const closingSchema = z.object({
  rows: z.record(z.string(), z.int()),
  /** Pieces of evidence that the tables name and that were not in the data folder, or not with the content that they are named by. */
  missingEvidence: z.array(z.string()),
  damagedEvidence: z.array(z.string()),
  entries: z.array(z.object({ kind: z.string() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Closing = z.output<typeof closingSchema>;

/** Files of the data folder without which something in the database cannot be opened: credentials of sources, second factors. */
export const keyFiles = ['credentials.key', 'auth.secret'] as const;
