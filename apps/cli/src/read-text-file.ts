import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { refusal } from './exit-codes.ts';

/** Where a path of the command line points: pnpm moves to the root of the workspace and leaves the caller's folder in INIT_CWD. */
export const callerPath = (path: string): string => {
  const from = process.env['INIT_CWD'];
  const here = resolve(path);
  return existsSync(here) || from === undefined ? here : resolve(from, path);
};

/** Where a file of the command line is to be written. */
export const newPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);

/** Refuses a file that is not there before anything is started for it. */
export const readableFile = (path: string): void => {
  if (!existsSync(callerPath(path))) throw refusal(`${path}: there is no such file`);
};

/** The text of a file, or a refusal that names it. */
export const readTextFile = async (path: string): Promise<string> => {
  try {
    return await readFile(callerPath(path), 'utf8');
  } catch (error) {
    throw refusal(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
};
