import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from '../database.ts';
import { embeddedServer } from '../embedded.ts';
import { migrate } from '../migrate.ts';
import { migrationList } from '../migrations/migration-list.ts';

/** `pooler`: where ordinary connections go through one. */
type Server = { readonly config: pg.PoolConfig; readonly pooler: pg.PoolConfig | null; readonly stop: () => Promise<void> };

const configOf = (url: string): pg.PoolConfig => {
  const { hostname, port, username, password } = new URL(url);
  return { host: hostname, port: Number(port || 5432), user: decodeURIComponent(username), password: decodeURIComponent(password) };
};

// One server for all tests of this account on this machine: who comes first starts it, who leaves last stops it.
// It need not survive a power cut, so it does not wait for the disk.
// With SIHENG_TEST_DATABASE_URL a server of one's own is used, and the transaction pooler before it where SIHENG_TEST_POOLER_URL names one.
const server = async (): Promise<Server> => {
  const [url, pooler] = [process.env['SIHENG_TEST_DATABASE_URL'], process.env['SIHENG_TEST_POOLER_URL']];
  if (url) return { config: configOf(url), pooler: pooler ? configOf(pooler) : null, stop: () => Promise.resolve() };
  const { config, stop } = await embeddedServer(join(tmpdir(), `siheng-test-${process.getuid?.() ?? 'all'}`), '-c fsync=off -c full_page_writes=off -c synchronous_commit=off');
  return { config, pooler: null, stop };
};

const template = `siheng_template_${createHash('sha256').update(JSON.stringify(migrationList().migrationDirectories)).digest('hex').slice(0, 12)}`;
const urlOf = ({ user, password, host, port }: pg.PoolConfig, database: string): string =>
  `postgresql://${encodeURIComponent(user ?? '')}:${encodeURIComponent(String(password))}@${host}:${port}/${database}`;

/** Databases of killed test runs, and templates of older migrations; one in use stays. */
const dropOld = async (admin: pg.Client): Promise<void> => {
  const old = await admin.query<{ name: string }>(
    `select datname as name from pg_database d where (datname like 'siheng\\_test\\_%' or datname like 'siheng\\_template\\_%') and datname <> $1
     and not exists (select from pg_stat_activity a where a.datname = d.datname) and (pg_stat_file('base/' || d.oid)).modification < now() - interval '1 hour'`,
    [template],
  );
  for (const { name } of old.rows) await admin.query(`drop database if exists ${name}`).catch(() => undefined);
};

/** A fresh, migrated database for a test file; closing it drops it. */
export const testDatabase = async (): Promise<Database> => {
  const { config, pooler, stop } = await server();
  const admin = new pg.Client({ ...config, database: 'postgres' });
  await admin.connect();
  const name = `siheng_test_${randomBytes(6).toString('hex')}`;
  await admin.query('select pg_advisory_lock(7341)');
  try {
    if ((await admin.query('select from pg_database where datname = $1', [template])).rowCount === 0) {
      // Only a superuser sees how old a database is; elsewhere old ones stay.
      await dropOld(admin).catch(() => undefined);
      await admin.query(`drop database if exists ${template}_new`);
      await admin.query(`create database ${template}_new`);
      await migrate({ ...config, database: `${template}_new` });
      await admin.query(`alter database ${template}_new rename to ${template}`);
    }
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.query('select pg_advisory_unlock(7341)');
  }
  const database = await openDatabase({ url: urlOf(pooler ?? config, name), directUrl: pooler ? urlOf(config, name) : undefined, home: '', migrate: false });
  const close = async (): Promise<void> => {
    await database.close();
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await stop();
  };
  return { ...database, close };
};

/** An empty database without tables, for tests of the migrations themselves. */
export const emptyTestDatabase = async (): Promise<{ readonly config: pg.PoolConfig; readonly close: () => Promise<void> }> => {
  const { config, stop } = await server();
  const admin = new pg.Client({ ...config, database: 'postgres' });
  await admin.connect();
  const name = `siheng_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name}`);
  const close = async (): Promise<void> => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await stop();
  };
  return { config: { ...config, database: name }, close };
};
