import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The secret that signs sessions: made at the first start, kept in the data folder, readable by its owner only. */
export const readAuthSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'auth.secret');
  try {
    fs.writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
};
