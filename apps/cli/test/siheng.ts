import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the real command in a process of its own. */
export const siheng = (...args: string[]) => sihengIn({}, ...args);

/** The same with variables of the environment of its own; an empty one counts as not set. */
export const sihengIn = (variables: Readonly<Record<string, string>>, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...variables } });
  return { status, stdout, stderr };
};

/** A file of a test, in a folder of its own. */
export const fileWith = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'siheng-')), 'file.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
