import { afterAll, beforeEach, expect, test } from 'vitest';
import { createWorld, disputesDataset, office, preview, state, store, workbook, type World } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { confirmImport } from './confirm-import.ts';
import { findJob } from './import-jobs.ts';
import { importRows } from './import-rows.ts';
import { undoBatch } from './undo-batch.ts';

let world: World;
const worlds: World[] = [];
beforeEach(async () => {
  world = await createWorld();
  worlds.push(world);
});
afterAll(() => Promise.all(worlds.map((one) => one.close())));

const undo = (batchId: string) => undoBatch(world.deps, { actor: office, batchId, reason: '样例：文件有误' });
const hashes = async () => {
  const run = await runScoring(world.deps, { assessmentId: world.assessmentId, reason: '样例', by: 'office' });
  return { input: run.inputHash, result: run.resultHash };
};
const first = [['调1', '2018-03-01', '2018-03-02'], ['调2', '2018-03-01', '2018-03-05'], ['调3', '2018-04-01', null]] as const;
const keys = async () => (await state(world)).facts.map((fact: { natural_key: string; row: { enteredAt: string | null } }) => `${fact.natural_key} ${fact.row.enteredAt}`);

test('the second import of a file changes nothing', async () => {
  const file = await workbook(first);
  expect(await store(world, file)).toMatchObject({ rows: 3, inserted: 3, updated: 0, unchanged: 0, reportedUnits: 1 });
  const { facts } = await state(world);
  expect(await preview(world, file)).toMatchObject({ new: 0, changed: 0, unchanged: 3, mayConfirm: true });
  expect(await store(world, file)).toMatchObject({ rows: 3, inserted: 0, updated: 0, unchanged: 3 });
  expect((await state(world)).facts).toEqual(facts);
});

test('undo brings back the earlier versions with their ids, the reports, and the scores to the byte', async () => {
  await store(world, await workbook(first));
  const [before, scored] = [await state(world), await hashes()];
  const second = await store(world, await workbook([['调2', '2018-03-01', '2018-03-12'], ['调4', '2018-05-01', '2018-05-20'], ['调1', '2018-03-01', '2018-03-02']]));
  expect(second).toMatchObject({ inserted: 1, updated: 1, unchanged: 1 });
  expect(await keys()).toEqual(['调1 2018-03-02', '调2 2018-03-12', '调3 null', '调4 2018-05-20']);
  expect((await hashes()).result).not.toBe(scored.result);
  expect(await undo(second.batchId)).toMatchObject({ removed: 2, restored: 1, reportsRemoved: 1 });
  expect(await state(world)).toEqual(before);
  expect(await hashes()).toEqual(scored);
  await expect(undo(second.batchId)).rejects.toMatchObject({ code: 'batch_not_stored' });
});

test('a batch that a later one has overtaken is undone without disturbing it', async () => {
  const a = await store(world, await workbook([['调1', '2018-03-01', '2018-03-02']]));
  const b = await store(world, await workbook([['调1', '2018-03-01', '2018-03-12']]));
  const c = await store(world, await workbook([['调1', '2018-03-01', '2018-03-20']]));
  await undo(b.batchId);
  expect(await keys()).toEqual(['调1 2018-03-20']);
  await undo(c.batchId);
  expect(await keys()).toEqual(['调1 2018-03-02']);
  await undo(a.batchId);
  expect(await state(world)).toEqual({ facts: [], reports: [] });
});

test('a row that a later batch delivered again stays when the first one is undone', async () => {
  const a = await store(world, await workbook(first));
  const [before] = [(await state(world)).facts];
  const b = await store(world, await workbook(first.slice(0, 2)));
  await undo(a.batchId);
  expect((await state(world)).facts).toEqual(before.slice(0, 2));
  await undo(b.batchId);
  expect(await state(world)).toEqual({ facts: [], reports: [] });
});

test('the same case number in two units is two records', async () => {
  const file = await workbook(first.slice(0, 1));
  await store(world, file);
  expect(await store(world, file, { unitId: 'west' })).toMatchObject({ inserted: 1 });
});

test('two imports at once: each whole, the later one wins', async () => {
  const rows = (entered: string) => Array.from({ length: 500 }, (_, i) => [`调${i}`, '2018-03-01', entered]);
  const jobs = await Promise.all([preview(world, await workbook(rows('2018-03-02'))), preview(world, await workbook(rows('2018-03-03')))]);
  expect(jobs.map((job) => job.new)).toEqual([500, 500]);
  for (const { jobId } of jobs) confirmImport(world.deps, { actor: office, jobId });
  const reports = await Promise.all(jobs.map(async ({ jobId }) => {
    const job = findJob(world.deps, office, jobId);
    await job.work;
    return job.report;
  }));
  expect(reports.map((report) => `${report?.inserted} new, ${report?.updated} changed`).toSorted()).toEqual(['0 new, 500 changed', '500 new, 0 changed']);
  expect(new Set((await keys()).map((key) => key.split(' ')[1])).size).toBe(1);
});

test('an import is confirmed once', async () => {
  const { jobId } = await preview(world, await workbook(first));
  confirmImport(world.deps, { actor: office, jobId });
  expect(() => confirmImport(world.deps, { actor: office, jobId })).toThrow('not ready');
  await findJob(world.deps, office, jobId).work;
});

test('each change is in the log, whose chain holds', async () => {
  const { batchId } = await store(world, await workbook(first));
  await undo(batchId);
  expect(await verifyAudit(world.deps)).toMatchObject({ entries: 4, brokenAt: null });
  await world.deps.db.pool.query('alter table audit_entry disable trigger all');
  await world.deps.db.pool.query(`update audit_entry set data = data || '{"rows": 2}' where seq = 2`);
  expect(await verifyAudit(world.deps)).toMatchObject({ entries: 1, brokenAt: '2' });
});

test('undo needs a reason, and the scoring is asked for after each change', async () => {
  const { batchId } = await store(world, await workbook(first));
  await expect(undoBatch(world.deps, { actor: office, batchId, reason: ' ' })).rejects.toMatchObject({ code: 'undo_reason_missing' });
  await undo(batchId);
  expect(world.changes).toEqual(['导入“纠纷案件”：纠纷.xlsx', '撤销批次：纠纷.xlsx']);
});

test('rows with problems from elsewhere store nothing', async () => {
  const input = { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, unitId: 'east', source: '样例', transport: 'seed' as const };
  expect(await importRows(world.deps, { ...input, rows: [{ caseNo: '调1', acceptedAt: '2018-02-30' }] })).toMatchObject({ problems: [{ code: 'no-such-day', row: null }] });
  expect(await state(world)).toEqual({ facts: [], reports: [] });
});
