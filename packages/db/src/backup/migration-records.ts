import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { migrationsDir } from '../migrations/migration-list.ts';

/** An applied migration and the SHA-256 of its script, as the table of migrations records it. */
export type MigrationRecord = { readonly name: string; readonly checksum: string };

/** The applied migrations in their order. */
export const migrationRecords = async (client: pg.ClientBase): Promise<readonly MigrationRecord[]> =>
  (await client.query<MigrationRecord>('select migration_name as name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name collate "C"')).rows;

/** The script of a migration of this version of the software; null where it has none of this name, or another one. */
export const scriptOf = ({ name, checksum }: MigrationRecord): string | null => {
  const file = join(migrationsDir, name, 'migration.sql');
  if (!/^\d+_\w+$/.test(name) || !existsSync(file)) return null;
  const script = readFileSync(file, 'utf8');
  return createHash('sha256').update(script).digest('hex') === checksum ? script : null;
};
