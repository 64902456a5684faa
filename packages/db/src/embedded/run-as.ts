import { execFile, spawn, type StdioOptions } from 'node:child_process';
import { chownSync, closeSync, openSync, statSync } from 'node:fs';
import { promisify } from 'node:util';

const exec = promisify(execFile);

export type Account = { readonly uid: number; readonly gid: number };

/**
 * PostgreSQL refuses to run as root: then it runs as whoever owns the data already, else as the system user postgres,
 * which is made if there is none. Null: as whoever runs this process.
 */
export const databaseAccount = async (existingData: string | null): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null;
  const owner = existingData === null ? null : statSync(existingData);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const id = async (flag: '-u' | '-g'): Promise<number> => Number((await exec('id', [flag, 'postgres'])).stdout);
  try {
    await id('-u').catch(() => exec('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']));
    return { uid: await id('-u'), gid: await id('-g') };
  } catch (error) {
    throw new Error('PostgreSQL does not run as root, and a system user "postgres" could not be made. Make one (useradd --system postgres), start as another user, or set DATABASE_URL.', { cause: error });
  }
};

export type Handed = { readonly paths: readonly string[]; readonly fds: readonly number[]; close(): void };

/**
 * Folders and files as the database's account gets at them. Where a folder above is private (root's home), a path does not
 * lead there for another account; an open handle does, and it opens nothing else. So as root on Linux the database
 * inherits open handles as its descriptors 3, 4 ... and is told those instead of paths.
 */
export const hand = (account: Account | null, paths: readonly string[]): Handed => {
  if (account) for (const path of paths) chownSync(path, account.uid, account.gid);
  if (!account || process.platform !== 'linux') return { paths, fds: [], close: () => undefined };
  const fds = paths.map((path) => openSync(path, 'r'));
  return { paths: fds.map((_, index) => `/proc/self/fd/${index + 3}`), fds, close: () => fds.forEach((fd) => closeSync(fd)) };
};

/** Runs a program of PostgreSQL to its end; what it printed is part of the error. */
export const runAs = (account: Account | null, file: string, args: readonly string[], fds: readonly number[] = []): Promise<string> =>
  new Promise((resolve, reject) => {
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...fds];
    const child = spawn(file, args, { stdio, ...(account && { ...account, cwd: '/' }) });
    const output: string[] = [];
    child.stdout?.on('data', (chunk) => output.push(String(chunk)));
    child.stderr?.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output.join('')) : reject(new Error(`${file} ended with ${code}: ${output.join('').trim()}`))));
  });
