import { randomUUID } from 'node:crypto';
import { orgRepository } from '@siheng/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clearCollected } from '../../test/pull-source.ts';
import { createWorld, disputesDataset, eastStaff, office, state, type World } from '../../test/world.ts';
import { createAssessment } from '../assessments/create-assessment.ts';
import { listBatches } from '../imports/list-batches.ts';
import { undoBatch } from '../imports/undo-batch.ts';
import { platformActor } from '../policy/actor.ts';
import { createApiKey } from './create-api-key.ts';
import { findApiKey } from './find-api-key.ts';
import { getCollectionRun } from './get-run.ts';
import { listApiKeys } from './list-api-keys.ts';
import { listCollectionRuns } from './list-runs.ts';
import { listPushDatasets } from './list-push-datasets.ts';
import { pushRows, type PushRows } from './push-rows.ts';
import { revokeApiKey } from './revoke-api-key.ts';

let world: World;
let other: { readonly org: Parameters<typeof createAssessment>[1]['org']; readonly assessmentId: string };
beforeAll(async () => {
  world = await createWorld();
  const org = { id: 'other', code: '320498', name: '别县', shortName: '别', kind: 'county', class: null, parentId: null, path: '/other/', residentPopulation: null };
  await orgRepository(world.deps.db.prisma).createMany([org]);
  await orgRepository(world.deps.db.prisma).enablePlugins('other', ['sample']);
  const schemeHash = (await world.deps.db.prisma.schemeVersion.findFirstOrThrow()).hash;
  other = { org, assessmentId: (await createAssessment(world.deps, { actor: platformActor, org, title: '别县考核', schemeHash, asOf: '2018-12-31', units: [] })).id };
});
beforeEach(() => clearCollected(world));
afterAll(() => world.close());

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);
const newKey = async (over: Partial<Parameters<typeof createApiKey>[1]> = {}) => createApiKey(world.deps, { actor: office, assessmentId: world.assessmentId, title: '法务系统', datasets: [disputesDataset], expiresAt: inAYear(), ...over });
const rows = [{ caseNo: '推1', acceptedAt: '2018-03-01', enteredAt: '2018-03-05', unit: '东桥' }, { caseNo: '推2', acceptedAt: '2018-03-01T16:00:00Z', enteredAt: null, unit: '西塘司法所' }];
const push = async (over: Partial<Omit<PushRows, 'key'>> & { readonly secret?: string } = {}) => {
  const { secret = (await newKey()).key, ...rest } = over;
  return pushRows(world.deps, { key: await findApiKey(world.deps, secret), dataset: disputesDataset, idempotencyKey: randomUUID(), rows, ...rest });
};
const empty = { facts: [], reports: [] };
const batches = async () => (await listBatches(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 9 })).rows;
const runs = async () => (await listCollectionRuns(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 9 })).rows;

test('a push is a batch: reports, run, scoring, undo', async () => {
  const answer = await push();
  const body = JSON.parse(answer.body);
  expect([answer.status, body]).toEqual([200, { runId: body.runId, batchId: body.batchId, dataset: disputesDataset, assessment: world.assessmentId, rows: 2, inserted: 2, updated: 0, unchanged: 0 }]);
  const { facts, reports } = await state(world);
  expect(facts.map((fact: { natural_key: string; date: string; unit_id: string }) => [fact.natural_key, fact.date, fact.unit_id])).toEqual([['推1', '2018-03-01', 'east'], ['推2', '2018-03-02', 'west']]);
  expect(reports).toMatchObject([{ unit_id: 'east', kind: 'batch' }, { unit_id: 'west', kind: 'batch' }]);
  expect(await batches()).toMatchObject([{ transport: 'push', source: '法务系统', createdBy: '法务系统', rows: 2 }]);
  expect(await getCollectionRun(world.deps, { actor: office, id: body.runId })).toMatchObject({ state: 'done', transport: 'push', trigger: 'push', sourceTitle: '法务系统', batchId: body.batchId, rows: 2, inserted: 2 });
  expect(world.changes).toHaveLength(1);
  await undoBatch(world.deps, { actor: office, batchId: body.batchId, reason: '样例' });
  expect(await state(world)).toEqual(empty);
});

test('the same delivery again: the same answer to the byte, nothing doubled, also when they come together', async () => {
  const [{ key: secret }, idempotencyKey] = [await newKey(), randomUUID()];
  const first = await push({ secret, idempotencyKey });
  const again = await push({ secret, idempotencyKey });
  expect([again.body, again.status, first.isRepeated, again.isRepeated]).toEqual([first.body, 200, false, true]);
  expect((await batches()).length).toBe(1);
  const together = randomUUID();
  const settled = await Promise.allSettled([1, 2, 3].map(() => push({ secret, idempotencyKey: together, rows: [{ ...rows[0], caseNo: '推3' }] })));
  const answers = new Set(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.body] : [])));
  const refusals = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
  expect([answers.size, refusals.every((code) => code === 'delivery_in_progress')]).toEqual([1, true]);
  expect([(await batches()).length, (await runs()).length, (await state(world)).facts.length]).toEqual([2, 2, 3]);
});

test('the same key with another body is refused; another key of a sender is another delivery', async () => {
  const [{ key: secret }, { key: second }, idempotencyKey] = [await newKey(), await newKey({ title: '另一系统' }), randomUUID()];
  await push({ secret, idempotencyKey });
  for (const over of [{ rows: rows.slice(1) }, { rows: [...rows].reverse() }, { assessment: world.assessmentId }]) await expect(push({ secret, idempotencyKey, ...over })).rejects.toMatchObject({ code: 'idempotency_key_reused', status: 409 });
  expect(JSON.parse((await push({ secret: second, idempotencyKey })).body)).toMatchObject({ unchanged: 2 });
  // The order of names in a row is not another content.
  expect((await push({ secret, idempotencyKey, rows: rows.map((row) => Object.fromEntries(Object.entries(row).reverse())) })).isRepeated).toBe(true);
});

test('one wrong row: nothing is stored, every problem is told, and told again', async () => {
  const [{ key: secret }, idempotencyKey] = [await newKey(), randomUUID()];
  const wrong = [...rows, { caseNo: '', acceptedAt: '2018-02-30', unit: '无此所' }];
  const answer = await push({ secret, idempotencyKey, rows: wrong });
  const body = JSON.parse(answer.body);
  expect([answer.status, body.error, body.data.problemCount]).toEqual([422, 'push_has_problems', 3]);
  expect(body.data.problems.map((one: { row: number; code: string; field: string | null }) => [one.row, one.code, one.field])).toEqual([[3, 'unit-unknown', null], [3, 'required', 'caseNo'], [3, 'no-such-day', 'acceptedAt']]);
  expect((await push({ secret, idempotencyKey, rows: wrong })).body).toBe(answer.body);
  expect(await state(world)).toEqual(empty);
  expect(await runs()).toMatchObject([{ id: body.data.runId, state: 'failed', rows: 3, problemCount: 3, error: { code: 'push_has_problems' } }]);
});

test.each([
  ['headings and spellings of files', [{ 案号: '推1', 受理时间: '2018年3月1日', 调解结果: '调解不成', 重大复杂: '是', 司法所: '东桥镇' }], []],
  ['a name that means nothing', [{ ...rows[0], remark: 'x' }], [['field-unknown', null, 'remark']]],
  ['an unknown name and a wrong value', [{ ...rows[0], remark: 'x', acceptedAt: '2018-02-30' }], [['field-unknown', null, 'remark'], ['no-such-day', 'acceptedAt', '受理日期']]],
  ['two names for one field', [{ ...rows[0], 案号: '推9' }], [['column-double', 'caseNo', '案号']]],
  ['a required field in no row', [{ caseNo: '推1', unit: '东桥' }], [['field-gone', 'acceptedAt', '受理日期']]],
  ['no row at all', ['row'], [['row-not-record', null, null]]],
  ['rows that contradict', [rows[0], { ...rows[0], enteredAt: '2018-04-01' }], [['duplicate', 'caseNo', '案号']]],
  ['no unit', [{ caseNo: '推1', acceptedAt: '2018-03-01' }], [['unit-missing', null, '单位']]],
])('%s', async (_name, sent, expected) => {
  const body = JSON.parse((await push({ rows: sent })).body);
  expect((body.data?.problems ?? []).map((one: { code: string; field: string | null; column: string | null }) => [one.code, one.field, one.column])).toEqual(expected);
});

test.each(['east', '320499101', '东桥', '样例县东桥司法所'])('a unit for all rows, named %s', async (unit) => {
  await push({ unit, rows: [{ caseNo: '推1', acceptedAt: '2018-03-01' }] });
  expect((await state(world)).facts).toMatchObject([{ unit_id: 'east' }]);
  await expect(push({ unit: '无此所', rows: [{ caseNo: '推2', acceptedAt: '2018-03-01' }] })).rejects.toMatchObject({ code: 'unit_not_assessed' });
});

test('keys: revoked, expired, foreign organisation, other dataset, nonsense', async () => {
  const { id, key: secret } = await newKey();
  await expect(push({ secret, assessment: other.assessmentId })).rejects.toMatchObject({ code: 'key_foreign_org', status: 403 });
  await expect(push({ secret, dataset: 'sample/visits' })).rejects.toMatchObject({ code: 'key_other_dataset', status: 403 });
  await expect(push({ secret, assessment: 'none' })).rejects.toMatchObject({ code: 'not_found' });
  for (const wrong of [null, '', 'shk_', `${secret}x`, secret.slice(0, -1), secret.toUpperCase()]) await expect(findApiKey(world.deps, wrong)).rejects.toMatchObject({ code: 'key_missing', status: 401 });
  const later = { ...world.deps, clock: () => new Date(Date.now() + 366 * 24 * 60 * 60 * 1000) };
  await expect(findApiKey(later, secret)).rejects.toMatchObject({ code: 'key_expired', status: 401 });
  await revokeApiKey(world.deps, { actor: office, id });
  await expect(findApiKey(world.deps, secret)).rejects.toMatchObject({ code: 'key_revoked', status: 401 });
  expect(await state(world)).toEqual(empty);
  expect((await listApiKeys(world.deps, { actor: office, assessmentId: world.assessmentId })).rows).toMatchObject([{ state: 'revoked', revokedBy: 'office' }]);
});

test('several open assessments: the push has to name one', async () => {
  const schemeHash = (await world.deps.db.prisma.schemeVersion.findFirstOrThrow()).hash;
  const org = await orgRepository(world.deps.db.prisma).findById('county');
  if (!org) throw new Error('no county');
  const second = await createAssessment(world.deps, { actor: platformActor, org, title: '另一考核', schemeHash, asOf: '2018-12-31', units: [{ unitId: 'east' }, { unitId: 'west' }] });
  await expect(push()).rejects.toMatchObject({ code: 'push_assessment_unclear', status: 409 });
  expect((await push({ assessment: second.id })).status).toBe(200);
  const { key } = await newKey();
  expect((await listPushDatasets(world.deps, { key: await findApiKey(world.deps, key) })).assessments.map((one) => one.id)).toEqual(expect.arrayContaining([world.assessmentId, second.id]));
  await world.deps.db.pool.query("update assessment set state = 'archived' where id = $1", [second.id]);
});

test('only the hash of a key is kept; it is shown once; stations make none', async () => {
  const { key } = await newKey();
  const dump = JSON.stringify((await world.deps.db.pool.query('select row_to_json(k)::text as row from api_key k')).rows);
  expect(dump).not.toContain(key.slice(12));
  expect(JSON.stringify(await listApiKeys(world.deps, { actor: office, assessmentId: world.assessmentId }))).not.toContain(key.slice(12));
  await expect(newKey({ actor: eastStaff })).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(newKey({ expiresAt: new Date(Date.now() - 1) })).rejects.toMatchObject({ code: 'key_end_invalid' });
  await expect(newKey({ datasets: ['sample/visits'] })).rejects.toMatchObject({ code: 'dataset_not_for_transport' });
  await expect(newKey({ datasets: ['sample/none'] })).rejects.toMatchObject({ code: 'dataset_unknown' });
});

test('a delivery that a killed process began is done when it comes again', async () => {
  const { id, key: secret } = await newKey();
  const idempotencyKey = randomUUID();
  const first = await push({ secret, idempotencyKey });
  await undoBatch(world.deps, { actor: office, batchId: JSON.parse(first.body).batchId, reason: '样例' });
  await world.deps.db.pool.query('delete from collection_run');
  await world.deps.db.pool.query('update push_delivery set status = null, answer = null where api_key_id = $1', [id]);
  expect(JSON.parse((await push({ secret, idempotencyKey })).body)).toMatchObject({ inserted: 2, runId: JSON.parse(first.body).runId });
});

test('many senders at once: all are stored', async () => {
  const { key: secret } = await newKey();
  const answers = await Promise.all(Array.from({ length: 25 }, (_, i) => push({ secret, rows: [{ ...rows[0], caseNo: `推${i}` }] })));
  expect(answers.every((answer) => answer.status === 200)).toBe(true);
  expect((await state(world)).facts).toHaveLength(25);
});
