import { usageError } from '../exit-codes.ts';
import { readTextFile } from '../read-text-file.ts';

const shortest = 8;

/** The passphrase of a call: never an argument, where every account of the machine could read it. Null: none was given. */
export const readPassphrase = async (file: string | undefined): Promise<string | null> => {
  const given = file === undefined ? (process.env['SIHENG_BACKUP_PASSPHRASE'] ?? '') : ((await readTextFile(file)).split(/\r?\n/)[0] ?? '');
  if (given === '' && file === undefined) return null;
  if (given.length < shortest) throw usageError(`The passphrase has fewer than ${shortest} characters.`);
  return given;
};
