import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Binaries, binaries } from './embedded/binaries.ts';
import { type Account, databaseAccount, hand, runAs } from './embedded/run-as.ts';
import { ask, releaseDeadServer, runningServer } from './embedded/running-server.ts';
import { notOurs, underLock } from './embedded/start-lock.ts';

export type EmbeddedServer = { readonly config: pg.PoolConfig; readonly how: 'attached' | 'started'; readonly stop: () => Promise<void> };

const user = 'siheng';
/** Each user of the server holds this advisory lock shared; who gets it exclusively as well is the last. */
const presenceLock = 7340;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port on 127.0.0.1'))));
    });
  });

const passwordOf = (home: string): string => {
  const file = join(home, 'pg.secret');
  try {
    if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw notOurs(home, error);
  }
};

type Cluster = { readonly home: string; readonly settings: string; readonly dir: string; readonly account: Account | null; readonly bin: Binaries; readonly at: (port: number) => pg.PoolConfig };

/** Made beside its place and then moved there: what a killed first start left is never taken for a database. */
const create = async ({ home, dir, account, bin }: Cluster, password: string): Promise<void> => {
  const made = `${dir}.new`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { mode: 0o700 });
  const file = join(home, 'pg.secret.new');
  rmSync(file, { force: true });
  writeFileSync(file, password, { mode: 0o600 });
  const handed = hand(account, [made, file]);
  try {
    const [data, pwfile] = handed.paths;
    await runAs(account, bin.initdb, ['-D', `${data}`, '-U', user, `--pwfile=${pwfile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], handed.fds);
    renameSync(made, dir);
  } finally {
    handed.close();
    rmSync(file, { force: true });
  }
};

const control = async ({ dir, account, bin }: Cluster, command: 'start' | 'stop', options: (data: string) => readonly string[]): Promise<void> => {
  const handed = hand(account, [dir]);
  try {
    const data = `${handed.paths[0]}`;
    await runAs(account, bin.pgCtl, [command, '-D', data, '-w', '-t', '120', ...options(data)], handed.fds);
  } finally {
    handed.close();
  }
};

const start = async (cluster: Cluster): Promise<pg.PoolConfig> => {
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=256MB -c max_wal_size=2GB ${cluster.settings}`;
  for (const end = performance.now() + 20_000; ; await pause(500)) {
    releaseDeadServer(cluster.dir);
    try {
      await control(cluster, 'start', (data) => ['-l', `${data}/siheng.log`, '-o', settings]);
      break;
    } catch (error) {
      // After a kill of the whole server its children need a moment to notice.
      if (performance.now() > end || !String(error).includes('another server might be running')) throw new Error(`The embedded PostgreSQL did not start; its log is ${join(cluster.dir, 'siheng.log')}.`, { cause: error });
    }
  }
  const config = cluster.at(port);
  if ((await ask(config, 'select 1 from pg_database where datname = $1', [user])).length === 0) await ask(config, `create database ${user}`);
  return config;
};

const joined = async (cluster: Cluster, config: pg.PoolConfig, how: EmbeddedServer['how']): Promise<EmbeddedServer> => {
  const presence = new pg.Client({ ...config, application_name: 'siheng-presence' });
  presence.on('error', () => undefined);
  await presence.connect();
  await presence.query('select pg_advisory_lock_shared($1)', [presenceLock]);
  const stop = (): Promise<void> =>
    underLock(cluster.home, async () => {
      const last = await presence.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [presenceLock]).then((result) => result.rows[0]?.last === true, () => false);
      if (last) await control(cluster, 'stop', () => ['-m', 'fast']);
      await presence.end().catch(() => undefined);
    });
  return { config, how, stop };
};

/**
 * The PostgreSQL of a data folder: started, or attached to where it runs already (the CLI beside the server, or after the
 * process that started it was killed). The last one to stop stops it. The major version is in the folder's name.
 * `settings` are options of the server (-c name=value) for where it is started by this call.
 */
export const embeddedServer = async (home: string, settings = ''): Promise<EmbeddedServer> => {
  return underLock(home, async () => {
    const dir = join(home, 'pg18');
    const exists = existsSync(dir);
    const account = await databaseAccount(exists ? dir : null);
    const password = passwordOf(home);
    const at = (port: number): pg.PoolConfig => ({ host: '127.0.0.1', port, user, password, database: user });
    const cluster: Cluster = { home, settings, dir, account, bin: await binaries(account), at };
    if (!exists) await create(cluster, password);
    const running = await runningServer(dir, at);
    if (running) return joined(cluster, running, 'attached');
    return joined(cluster, await start(cluster), 'started');
  });
};
