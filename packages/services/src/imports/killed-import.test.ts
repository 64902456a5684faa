import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largeCsv } from '../../test/large-csv.ts';
import { databaseUrl } from '../../test/database-url.ts';
import { createWorld, disputesDataset, office, state, type World, writeFile } from '../../test/world.ts';
import { importFile } from './import-file.ts';
import { listBatches } from './list-batches.ts';
import { recoverImports } from './recover-imports.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const url = (): string => databaseUrl(world.deps.db);

/** Resolves once the process is dead. */
const killedWhen = (file: string, state: string, waitMs: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../test/import-until-killed.ts'), url(), world.folder, world.assessmentId, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let isSeen = false;
    child.stdout.on('data', (chunk) => {
      if (isSeen || !String(chunk).includes(`"${state}"`)) return;
      isSeen = true;
      void pause(waitMs).then(() => child.kill('SIGKILL'));
    });
    child.on('exit', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by itself with ${code}`))));
  });

test.each([['staging', 300], ['importing', 0], ['importing', 400]])('kill -9 while %s, after %i ms: nothing is stored, the next start clears it', async (at, waitMs) => {
  const file = writeFile(world, 'large.csv', largeCsv(60_000));
  await killedWhen(file, at, waitMs);
  expect(existsSync(join(world.folder, 'staging'))).toBe(true);
  const { interrupted } = await recoverImports(world.deps);
  expect(interrupted).toHaveLength(1);
  expect(existsSync(join(world.folder, 'staging'))).toBe(false);
  expect(await state(world)).toEqual({ facts: [], reports: [] });
  expect((await world.deps.db.pool.query('select count(*)::int as facts from fact')).rows).toEqual([{ facts: 0 }]);
});

test('the interrupted imports are told, and the same file is imported whole afterwards', async () => {
  const { rows } = await listBatches(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 10 });
  expect(rows.map((batch) => batch.state)).toEqual(['interrupted', 'interrupted', 'interrupted']);
  const file = writeFile(world, 'small.csv', largeCsv(100));
  const { report } = await importFile(world.deps, { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, file });
  expect(report).toMatchObject({ inserted: 100 });
});
