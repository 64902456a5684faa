import type { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { migrationRecords, type MigrationRecord } from './migration-records.ts';
import { backupTables, type TableColumns } from './schema-tables.ts';

/** Everything that is stored, as it was at one moment, whatever is written meanwhile. */
export type Snapshot = {
  readonly serverVersion: string;
  readonly migrations: readonly MigrationRecord[];
  readonly tables: readonly TableColumns[];
  /** Bytes that the tables take: for progress only. */
  readonly size: number;
  /** SHA-256 of the pieces of evidence that the tables name. */
  readonly evidence: readonly string[];
  /** The rows of a table in the text form of COPY. One table at a time. */
  readonly rows: (table: TableColumns) => Readable;
};

/** The text form must not depend on how the server or the account is set. */
const settings = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 3; set local client_encoding = 'UTF8'`;

/** `"a", "b"` of names. */
export const quoted = (names: readonly string[]): string => names.map((name) => pg.escapeIdentifier(name)).join(', ');

/** Runs `work` over a snapshot; the server goes on writing beside it. */
export const readSnapshot = async <T>(pool: pg.Pool, work: (snapshot: Snapshot) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(settings);
    const { rows } = await client.query<{ version: string; size: string }>(`select current_setting('server_version') as version, (select coalesce(sum(pg_table_size(oid)), 0)::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r') as size`);
    const evidence = await client.query<{ sha256: string }>('select distinct sha256 from evidence where sha256 is not null order by sha256');
    const result = await work({
      serverVersion: rows[0]?.version ?? '', size: Number(rows[0]?.size ?? 0), migrations: await migrationRecords(client), tables: await backupTables(client), evidence: evidence.rows.map((row) => row.sha256),
      rows: ({ name, columns }) => client.query(copyTo(`copy (select ${quoted(columns)} from ${quoted([name])}) to stdout`)),
    });
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A COPY may still be going on: the connection is of no more use.
    client.release(true);
    throw error;
  }
};
