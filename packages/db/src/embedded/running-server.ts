import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Runs one statement on a connection of its own. */
export const ask = async <R extends pg.QueryResultRow>(config: pg.PoolConfig, sql: string, values: unknown[] = []): Promise<readonly R[]> => {
  const client = new pg.Client({ ...config, database: 'postgres', connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const pidFile = (dir: string): readonly string[] | null => {
  try {
    return readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
};

/** It must be this folder that answers, not the one it was copied from or a stranger on the port of a dead server. */
const isServerOf = async (dir: string, config: pg.PoolConfig): Promise<boolean> => {
  const token = `siheng-${randomBytes(8).toString('hex')}`;
  const file = join(dir, token);
  writeFileSync(file, '');
  try {
    const rows = await ask<{ here: boolean }>(config, 'select (pg_stat_file($1, true)).size is not null as here', [token]);
    return rows[0]?.here === true;
  } finally {
    rmSync(file, { force: true });
  }
};

const isBusy = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '57P03';

/** The server that runs on the folder: one that a killed process left behind, or that another process uses. Waits while it recovers or stops. */
export const runningServer = async (dir: string, at: (port: number) => pg.PoolConfig): Promise<pg.PoolConfig | null> => {
  for (const end = performance.now() + 120_000; performance.now() < end; await pause(100)) {
    const port = Number(pidFile(dir)?.[3]);
    if (!port) return null;
    try {
      return (await isServerOf(dir, at(port))) ? at(port) : null;
    } catch (error) {
      if (!isBusy(error)) return null;
    }
  }
  throw new Error(`The database in ${dir} has been recovering or stopping for two minutes; its log is siheng.log there.`);
};

const noProcess = '4194304';

/** Linux: whether the number belongs to a PostgreSQL that lives. Elsewhere it is left to PostgreSQL. */
const isLivingServer = (pid: string): boolean => {
  try {
    const [, command = '', state] = /^\d+ \((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return command.startsWith('postgres') && state !== 'Z';
  } catch {
    return false;
  }
};

/**
 * The pid file of a killed server keeps PostgreSQL from starting when its number now belongs to another program (usual in
 * containers, where numbers start low) or to a dead process that nobody has collected. Then it gets a number that belongs
 * to nobody; the rest stays, by which PostgreSQL finds out whether children of the dead server are still at work.
 */
export const releaseDeadServer = (dir: string): void => {
  const lines = pidFile(dir);
  if (!lines?.[0] || process.platform !== 'linux' || isLivingServer(lines[0])) return;
  writeFileSync(join(dir, 'postmaster.pid'), [noProcess, ...lines.slice(1)].join('\n'));
};
