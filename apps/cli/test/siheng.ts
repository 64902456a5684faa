import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs the real command in a process of its own. */
export const siheng = (...args: string[]) => sihengIn({}, ...args);

/** The same with variables of the environment of its own; an empty one counts as not set. */
export const sihengIn = (variables: Readonly<Record<string, string>>, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: { ...process.env, ...variables } });
  return { status, stdout, stderr };
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A file of a test, in a folder of its own that goes away with the test. */
export const fileWith = (content: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'siheng-'));
  folders.push(folder);
  const path = join(folder, 'file.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

/** The same with a reader that goes away after the first byte (`| head`): what the command says about it. */
export const sihengCutOff = (...args: string[]): string => spawnSync(`"${process.execPath}" "${main}" ${args.join(' ')} | head -c 1`, { encoding: 'utf8', shell: true }).stderr;
