import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';

/** A folder that another account made. */
export const notOurs = (home: string, cause: unknown): Error =>
  new Error(`The data folder ${home} cannot be used by this account. Start as the account that made it, or set SIHENG_DATA_DIR to another folder.`, { cause });

const open = (home: string, file: string): DatabaseSync => {
  try {
    mkdirSync(home, { recursive: true });
    return new DatabaseSync(file);
  } catch (error) {
    throw notOurs(home, error);
  }
};

/**
 * Runs `work` while no other process on this machine does so for the same folder. The lock is one of the operating
 * system, taken through SQLite because Node has no other: it ends with the process, however that ends.
 */
export const underLock = async <T>(home: string, work: () => Promise<T>, seconds = 120): Promise<T> => {
  const file = join(home, 'start.lock');
  const lock = open(home, file);
  try {
    for (const end = performance.now() + seconds * 1000; ; await pause(50)) {
      try {
        lock.exec('begin exclusive');
        break;
      } catch (error) {
        if (performance.now() > end) throw new Error(`Another process has been starting or stopping the database for ${seconds} seconds (lock: ${file}). End it, then start again.`, { cause: error });
      }
    }
    return await work();
  } finally {
    lock.close();
  }
};
