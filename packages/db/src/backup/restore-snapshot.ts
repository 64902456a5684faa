import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type MigrationRecord, scriptOf } from './migration-records.ts';
import { quoted } from './read-snapshot.ts';
import { type TableColumns, tableNames } from './schema-tables.ts';

const migrationTable = '_prisma_migrations';

/** As Prisma's engine makes it. */
const migrationTableScript = `create table "${migrationTable}" (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text,
  rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/** Tables that hold something. The lock keeps others from writing until the transaction ends. */
const filledTables = async (client: pg.ClientBase, names: readonly string[]): Promise<readonly string[]> => {
  const filled: string[] = [];
  for (const name of names) {
    await client.query(`lock table ${quoted([name])} in access exclusive mode`);
    if (name !== migrationTable && ((await client.query(`select from ${quoted([name])} limit 1`)).rowCount ?? 0) > 0) filled.push(name);
  }
  return filled;
};

const removeObjects = async (client: pg.ClientBase, tables: readonly string[]): Promise<void> => {
  if (tables.length > 0) await client.query(`drop table ${quoted(tables)} cascade`);
  const own = await client.query<{ statement: string }>(
    `select format('drop function %s cascade', p.oid::regprocedure) as statement from pg_proc p where p.pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
     union all select format('drop type %s cascade', t.oid::regtype) from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd') and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')`,
  );
  for (const { statement } of own.rows) await client.query(statement);
};

/** Numbers that tables count by go on after the highest that is there. */
const advanceSequences = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ statement: string }>(
    `select format('select setval(%L, (select coalesce(max(%I), 0) + 1 from %I), false)', pg_get_serial_sequence(quote_ident(c.relname), a.attname), a.attname, c.relname) as statement
     from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`,
  );
  for (const { statement } of rows) await client.query(statement);
};

export type RestoreParts = {
  readonly migrations: readonly MigrationRecord[];
  /** Tables in the order in which their rows come; `rows` in the text form of COPY. */
  readonly rows: () => AsyncIterable<{ readonly table: TableColumns; readonly content: Readable }>;
  /** What belongs to the same step: files, the audit entry. Fails: nothing is restored. */
  readonly beforeCommit: (client: pg.PoolClient, stored: ReadonlyMap<string, number>) => Promise<void>;
};

export type RestoreRefusal =
  | { readonly reason: 'not-empty'; readonly tables: readonly string[] }
  /** Migrations that this version of the software does not have, or has with another script. */
  | { readonly reason: 'unknown-migrations'; readonly migrations: readonly string[] };

/**
 * Makes the tables as they were and stores the rows, in one transaction: after a kill there is everything or nothing.
 * Answers why it refused, or null. Migrations that came later are not applied here.
 */
export const restoreSnapshot = async (pool: pg.Pool, { migrations, rows, beforeCommit }: RestoreParts): Promise<RestoreRefusal | null> => {
  const scripts = migrations.map((record) => ({ record, script: scriptOf(record) }));
  const unknown = scripts.filter(({ script }) => script === null);
  if (unknown.length > 0) return { reason: 'unknown-migrations', migrations: unknown.map(({ record }) => record.name) };
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local lock_timeout = '30s'; set local statement_timeout = 0; set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'`);
    await client.query('select pg_advisory_xact_lock(7346)');
    const there = await tableNames(client);
    const filled = await filledTables(client, there);
    if (filled.length > 0) {
      await client.query('rollback');
      client.release();
      return { reason: 'not-empty', tables: filled };
    }
    await removeObjects(client, there);
    await client.query(migrationTableScript);
    for (const { script } of scripts) await client.query(script ?? '');
    const stored = new Map<string, number>();
    for await (const { table, content } of rows()) {
      const copy = client.query(copyFrom(`copy ${quoted([table.name])} (${quoted(table.columns)}) from stdin`));
      await pipeline(content, copy);
      stored.set(table.name, copy.rowCount);
    }
    await advanceSequences(client);
    await beforeCommit(client, stored);
    await client.query('commit');
    client.release();
    await pool.query('analyze').catch(() => undefined);
    return null;
  } catch (error) {
    // Whatever state the connection is in: closing it rolls back.
    client.release(true);
    throw error;
  }
};
