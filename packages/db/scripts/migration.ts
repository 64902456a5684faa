import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsDir } from '../src/migrations/migration-list.ts';
import { schemaDiff } from './schema-diff.ts';

// pnpm --filter @siheng/db migration <name>: writes what the schema has and the migrations have not as the next migration.
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in lower case with underscores: pnpm --filter @siheng/db migration add_objections');
  process.exit(2);
}
const sql = await schemaDiff();
if (sql === null) {
  console.log('The migrations agree with prisma/schema.prisma: there is nothing to migrate.');
} else {
  const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
  mkdirSync(join(migrationsDir, folder), { recursive: true });
  writeFileSync(join(migrationsDir, 'migration_lock.toml'), 'provider = "postgresql"\n');
  writeFileSync(join(migrationsDir, folder, 'migration.sql'), sql);
  console.log(`prisma/migrations/${folder}/migration.sql: read it, and add what Prisma cannot say (partial indexes, checks) before you commit it.`);
}
