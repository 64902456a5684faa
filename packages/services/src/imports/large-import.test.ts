import { afterAll, beforeAll, expect, test } from 'vitest';
import { largeCsv } from '../../test/large-csv.ts';
import { createWorld, disputesDataset, office, type World, writeFile } from '../../test/world.ts';
import { importFile } from './import-file.ts';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

const rows = 200_000;

test(`${rows} rows with progress`, async () => {
  const file = writeFile(world, 'large.csv', largeCsv(rows));
  const seen: number[] = [];
  const input = { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, file, progress: (done: number) => void seen.push(done) };
  const started = performance.now();
  const { preview, report } = await importFile(world.deps, input);
  const ms = performance.now() - started;
  expect(preview).toMatchObject({ rows, valid: rows, new: rows, problemCount: 0 });
  expect(report).toMatchObject({ inserted: rows, reportedUnits: 2 });
  expect(new Set(seen).size).toBeGreaterThan(5);
  process.stdout.write(`import of ${rows} rows: ${Math.round(ms)} ms, ${Math.round((rows / ms) * 1000)} rows/s; stored in ${report?.seconds.toFixed(1)} s\n`);
}, 180_000);
