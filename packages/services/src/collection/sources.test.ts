import fs from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BusinessSystem, createBusinessSystem, dispute, json, paged } from '../../test/business-system.ts';
import { addSource, clearCollected, fields, pull, schedulerOf, settingsOf } from '../../test/pull-source.ts';
import { createWorld, disputesDataset, eastStaff, office, state, type World } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { getCollectionRun } from './get-run.ts';
import { listCollectionRuns } from './list-runs.ts';
import { listSources } from './list-sources.ts';
import { pullSettingsSchema } from './pull-settings.ts';
import { removeSource } from './remove-source.ts';
import { saveSource } from './save-source.ts';
import { startPull } from './start-pull.ts';
import { trySource } from './try-source.ts';

let world: World;
let system: BusinessSystem;
const rows = [dispute(1), dispute(2)];
beforeAll(async () => { world = await createWorld(); });
beforeEach(async () => {
  await clearCollected(world);
  system = await createBusinessSystem(paged(rows));
});
afterEach(() => system.close());
afterAll(() => world.close());

const list = async () => (await listSources(world.deps, { actor: office, assessmentId: world.assessmentId })).rows;
const base = () => ({ actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, unitId: null, title: '调解系统', everyMinutes: 60, enabled: true, settings: settingsOf(system.url) });

test.each([
  ['bearer', { kind: 'bearer', token: 'token-of-a-test' }, 'authorization', 'Bearer token-of-a-test'],
  ['basic', { kind: 'basic', username: 'siheng', password: '口令' }, 'authorization', `Basic ${Buffer.from('siheng:口令').toString('base64')}`],
  ['header', { kind: 'header', name: 'X-Access-Key', value: 'key-of-a-test' }, 'x-access-key', 'key-of-a-test'],
] as const)('a credential (%s) is sent, sealed at rest, and never given out', async (kind, credential, header, sent) => {
  const id = await addSource(world, system.url, { credential });
  expect(await pull(world, id)).toMatchObject({ state: 'done' });
  expect(system.asked[0]?.headers[header]).toBe(sent);
  const dump = await world.deps.db.pool.query('select row_to_json(s)::text as row, credential from pull_source s');
  const audit = await world.deps.db.pool.query('select string_agg(data::text, $1) as data from audit_entry', ['']);
  const secrets = Object.values(credential).slice(1).filter((value) => value !== 'siheng' && value !== 'X-Access-Key');
  for (const secret of secrets) {
    expect(dump.rows[0].row).not.toContain(secret);
    expect(Buffer.from(dump.rows[0].credential).includes(secret)).toBe(false);
    expect(audit.rows[0].data).not.toContain(secret);
    expect(JSON.stringify(await list())).not.toContain(secret);
  }
  expect(await list()).toMatchObject([{ credentialKind: kind }]);
  expect(fs.statSync(path.join(world.folder, 'credentials.key')).mode & 0o777).toBe(0o600);
});

test('a credential opens for its own source and with its own key file only', async () => {
  const credential = { kind: 'bearer', token: 'token-of-a-test' } as const;
  const [one, other] = [await addSource(world, system.url, { credential }), await addSource(world, system.url, { credential })];
  await world.deps.db.pool.query('update pull_source set credential = (select credential from pull_source where id = $1) where id = $2', [one, other]);
  expect(await pull(world, other)).toMatchObject({ state: 'failed', error: { code: 'credential_unreadable' } });
  const file = path.join(world.folder, 'credentials.key');
  const key = fs.readFileSync(file);
  fs.rmSync(file);
  expect(await pull(world, one)).toMatchObject({ state: 'failed', error: { code: 'credential_unreadable' } });
  fs.writeFileSync(file, key);
  expect(await pull(world, one)).toMatchObject({ state: 'done' });
  expect(system.asked.every(({ headers }) => headers.authorization === 'Bearer token-of-a-test')).toBe(true);
});

test('a credential is kept when the source changes, and asked for again when the address leads to another server', async () => {
  const id = await addSource(world, system.url, { credential: { kind: 'bearer', token: 'token-of-a-test' } });
  await saveSource(world.deps, { ...base(), id, title: '新名称' });
  expect(await list()).toMatchObject([{ title: '新名称', credentialKind: 'bearer' }]);
  const elsewhere = { ...base(), id, settings: settingsOf('http://localhost:9/api') };
  await expect(saveSource(world.deps, elsewhere)).rejects.toMatchObject({ code: 'credential_needed_again' });
  await expect(trySource(world.deps, elsewhere)).rejects.toMatchObject({ code: 'credential_needed_again' });
  await saveSource(world.deps, { ...elsewhere, credential: null });
  expect(await list()).toMatchObject([{ credentialKind: null }]);
});

test.each(['ftp://localhost/x', 'file:///etc/passwd', 'javascript:alert(1)', 'http://user:pass@localhost/x', 'localhost/x'])('%s is no address of a source', (url) => {
  expect(pullSettingsSchema.safeParse(settingsOf(url)).success).toBe(false);
});

test('settings that could never collect a row are refused', async () => {
  const save = (over: object, settings: Parameters<typeof settingsOf>[1] = {}) => saveSource(world.deps, { ...base(), settings: settingsOf(system.url, settings), ...over });
  await expect(save({}, { fields: [...fields, { field: 'nothing', from: 'x' }] })).rejects.toMatchObject({ code: 'pull_field_unknown' });
  await expect(save({}, { fields: [...fields, { field: 'major', from: 'ajbh' }] })).rejects.toMatchObject({ code: 'pull_field_twice' });
  await expect(save({}, { fields: fields.slice(1) })).rejects.toMatchObject({ code: 'pull_field_missing', data: { fields: ['案号'] } });
  await expect(save({ unitId: 'east' })).rejects.toMatchObject({ code: 'pull_unit_missing' });
  await expect(save({}, { unitFrom: null })).rejects.toMatchObject({ code: 'pull_unit_missing' });
  await expect(save({ dataset: 'sample/visits' })).rejects.toMatchObject({ code: 'dataset_not_for_transport' });
  await expect(save({ actor: eastStaff })).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await list()).toEqual([]);
});

test('a try reads one page, stores nothing and proposes what the names mean', async () => {
  system.behave = (_asked, reply) => json(reply, [{ 案件编码: '拉1', 受理时间: '2018-03-01', 单位: '东桥', 备注: '', 登记: { 人: '示例' } }]);
  expect(await trySource(world.deps, { ...base(), settings: settingsOf(system.url, { rowsAt: '', ok: null }) })).toMatchObject({
    rows: 1, names: ['案件编码', '受理时间', '单位', '备注', '登记.人'],
    suggested: { fields: [{ field: 'caseNo', from: '案件编码' }, { field: 'acceptedAt', from: '受理时间' }], unitFrom: '单位', ignored: ['备注', '登记.人'] }, problemCount: 0,
  });
  expect(system.asked).toHaveLength(1);
  const chosen = settingsOf(system.url, { rowsAt: '', ok: null, fields: [{ field: 'caseNo', from: '备注' }, { field: 'enteredAt', from: 'nothing' }], unitFrom: '登记.人' });
  expect(await trySource(world.deps, { ...base(), settings: chosen })).toMatchObject({ suggested: { fields: [{ field: 'caseNo', from: '备注' }, { field: 'acceptedAt', from: '受理时间' }], unitFrom: '登记.人', ignored: ['案件编码', '单位'] }, problemCount: 1 });
  expect(await state(world)).toEqual({ facts: [], reports: [] });
});

test('the schedule: due, not before, not while one is unfinished, and once after a long absence', async () => {
  let now = new Date('2018-06-01T00:00:00Z');
  const timed: World = { ...world, deps: { ...world.deps, clock: () => now } };
  const id = await addSource(timed, system.url);
  const scheduler = schedulerOf(timed.deps);
  const tickAt = async (time: string): Promise<number> => {
    now = new Date(time);
    await scheduler.tick();
    await scheduler.idle();
    return (await listCollectionRuns(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 50 })).total;
  };
  expect(await tickAt('2018-06-01T00:59:59Z')).toBe(0);
  expect(await tickAt('2018-06-01T01:00:00Z')).toBe(1);
  expect(await list()).toMatchObject([{ nextRunAt: '2018-06-01T02:00:00.000Z', lastRun: { state: 'done', trigger: 'schedule', by: '系统' } }]);
  expect(await tickAt('2018-06-03T09:30:00Z')).toBe(2);
  expect(await list()).toMatchObject([{ nextRunAt: '2018-06-03T10:30:00.000Z' }]);
  await startPull(timed.deps, { actor: office, id });
  await expect(startPull(timed.deps, { actor: office, id })).rejects.toMatchObject({ code: 'run_unfinished' });
  await saveSource(timed.deps, { ...base(), id, enabled: false });
  expect(await tickAt('2018-06-03T12:30:00Z')).toBe(3);
  expect(await tickAt('2018-06-04T12:30:00Z')).toBe(3);
});

test('a source that is removed while it is pulled stores nothing more; its runs stay', async () => {
  const id = await addSource(world, system.url);
  let removed: Promise<unknown> = Promise.resolve();
  system.behave = (asked, reply, count) => void (removed = removeSource(world.deps, { actor: office, id }).catch(() => undefined).then(() => paged(rows)(asked, reply, count)));
  const run = await pull(world, id);
  await removed;
  expect(await getCollectionRun(world.deps, { actor: office, id: run.id })).toMatchObject({ state: 'cancelled', sourceTitle: '调解系统', nextRunAt: null });
  expect([await list(), await state(world)]).toEqual([[], { facts: [], reports: [] }]);
  expect((await world.deps.db.pool.query('select credential, enabled from pull_source')).rows).toEqual([{ credential: null, enabled: false }]);
});

test('a station neither sees nor manages; every change is in the log', async () => {
  const id = await addSource(world, system.url);
  const { runId } = await startPull(world.deps, { actor: office, id });
  const actor = eastStaff;
  for (const refused of [() => listSources(world.deps, { actor, assessmentId: world.assessmentId }), () => getCollectionRun(world.deps, { actor, id: runId }), () => removeSource(world.deps, { actor, id }), () => startPull(world.deps, { actor, id })]) await expect(refused()).rejects.toMatchObject({ code: 'not_allowed' });
  await removeSource(world.deps, { actor: office, id });
  const log = await world.deps.db.pool.query('select action from audit_entry where subject = $1 order by seq', [`pull-source ${id}`]);
  expect(log.rows.map((entry: { action: string }) => entry.action)).toEqual(['add-pull-source', 'remove-pull-source']);
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
});
