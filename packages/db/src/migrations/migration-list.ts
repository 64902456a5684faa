import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

export const migrationsDir = join(import.meta.dirname, '../../prisma/migrations');

export const migrationNames = (baseDir: string = migrationsDir): readonly string[] =>
  existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted() : [];

/** The migration folders as the engine wants them. */
export const migrationList = (baseDir: string = migrationsDir): MigrationList => ({
  baseDir,
  shadowDbInitScript: '',
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  migrationDirectories: migrationNames(baseDir).map((name) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') } },
  })),
});
