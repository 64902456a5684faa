import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { noFilters, schemaEngine } from './migrations/engine.ts';
import { migrationList, migrationNames } from './migrations/migration-list.ts';

export type MigrationStatus = { readonly applied: readonly string[]; readonly pending: readonly string[]; readonly failed: readonly string[] };

/** Applies the migrations that are not applied yet and answers their names. Any number of processes may do it at once. */
export const migrate = async (config: pg.PoolConfig): Promise<readonly string[]> => {
  // One connection: the lock that the engine takes belongs to the session which then migrates.
  const pool = new pg.Pool({ ...config, max: 1 });
  let cause: unknown;
  const run = async (sql: string): Promise<void> => {
    try {
      await pool.query(sql);
    } catch (error) {
      cause = error;
      throw error;
    }
  };
  try {
    const engine = await schemaEngine(new PrismaPg(pool), run);
    return (await engine.applyMigrations({ migrationsList: migrationList(), filters: noFilters })).appliedMigrationNames;
  } catch (error) {
    // The engine hides what the database said.
    throw new Error(`The database could not be migrated: ${String(cause ?? error)}`, { cause: cause ?? error });
  } finally {
    await pool.end();
  }
};

/** What is applied, what is still to come, and what failed half-way and must be resolved with `prisma migrate resolve`. */
export const migrationStatus = async (pool: pg.Pool): Promise<MigrationStatus> => {
  const there = await pool.query<{ there: boolean }>(`select to_regclass('_prisma_migrations') is not null as there`);
  const rows = there.rows[0]?.there
    ? (await pool.query<{ name: string; done: boolean }>(`select migration_name as name, finished_at is not null as done from _prisma_migrations where rolled_back_at is null order by started_at`)).rows
    : [];
  const applied = rows.filter((row) => row.done).map((row) => row.name);
  const failed = rows.filter((row) => !row.done).map((row) => row.name);
  return { applied, failed, pending: migrationNames().filter((name) => !applied.includes(name) && !failed.includes(name)) };
};
