import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type BusinessSystem, createBusinessSystem, dispute, json, paged, type SourceRow } from '../../test/business-system.ts';
import { addSource, byPage, clearCollected, pull } from '../../test/pull-source.ts';
import { createWorld, office, state, type World } from '../../test/world.ts';
import { listBatches } from '../imports/list-batches.ts';
import { undoBatch } from '../imports/undo-batch.ts';

let world: World;
let system: BusinessSystem;
const rows = Array.from({ length: 7 }, (_, i) => dispute(i + 1));
beforeAll(async () => { world = await createWorld(); });
beforeEach(async () => {
  await clearCollected(world);
  system = await createBusinessSystem(paged(rows));
});
afterEach(() => system.close());
afterAll(() => world.close());

const keys = async () => (await state(world)).facts.map((fact: { natural_key: string }) => fact.natural_key).toSorted();
const all = (list: readonly SourceRow[]) => list.map((row) => String(row['ajbh'])).toSorted();
const empty = { facts: [], reports: [] };

test('pages by number: every row once, one batch, reports of the units, scoring asked for', async () => {
  const run = await pull(world, await addSource(world, system.url));
  expect(run).toMatchObject({ state: 'done', pages: 4, rows: 7, inserted: 7, updated: 0, unchanged: 0, problemCount: 0, requests: 4, retries: 0, error: null, trigger: 'manual', sourceTitle: '调解系统', by: 'office', nextRunAt: expect.any(String) });
  expect(system.asked.map(({ query }) => query.toString())).toEqual(['size=3&page=1', 'size=3&page=2', 'size=3&page=3', 'size=3&page=4']);
  expect(await keys()).toEqual(all(rows));
  expect((await state(world)).reports).toMatchObject([{ unit_id: 'east', kind: 'batch', batch_id: run.batchId }, { unit_id: 'west' }]);
  expect((await listBatches(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 5 })).rows).toMatchObject([{ id: run.batchId, transport: 'pull', source: '调解系统', createdBy: '调解系统', rows: 7, mayUndo: true }]);
  expect(world.changes).toEqual(['导入“纠纷案件”：调解系统']);
  expect((await world.deps.db.pool.query('select count(*)::int as pages from collection_page')).rows).toEqual([{ pages: 0 }]);
});

test.each([
  ['a short page', { ...byPage, ends: 'short' } as const, 3],
  ['the total', { ...byPage, ends: 'total', totalAt: 'data.total' } as const, 3],
  ['an exact total', { ...byPage, size: 7, ends: 'total', totalAt: 'data.total' } as const, 1],
  ['no paging', { kind: 'none' } as const, 1],
])('the end is known by %s', async (_name, paging, pages) => {
  expect(await pull(world, await addSource(world, system.url, { settings: { paging } }))).toMatchObject({ state: 'done', pages, rows: 7 });
});

test('pages by cursor', async () => {
  system.behave = ({ query }, reply) => {
    const from = Number(query.get('after') ?? 0);
    json(reply, { code: 0, data: { list: rows.slice(from, from + 3), next: from + 3 < rows.length ? from + 3 : null } });
  };
  const paging = { kind: 'cursor', parameter: 'after', nextAt: 'data.next' } as const;
  expect(await pull(world, await addSource(world, system.url, { settings: { paging } }))).toMatchObject({ state: 'done', pages: 3, inserted: 7 });
  expect(system.asked.map(({ query }) => query.get('after'))).toEqual([null, '3', '6']);
});

test('pulled again nothing changes and no batch piles up; a changed row is a new version, and undo brings the old one back', async () => {
  const id = await addSource(world, system.url);
  const first = await pull(world, id);
  const before = await state(world);
  expect(await pull(world, id)).toMatchObject({ state: 'done', inserted: 0, updated: 0, unchanged: 7, batchId: null });
  expect(await state(world)).toEqual(before);
  system.behave = paged([dispute(1, { lrrq: '2018-03-20' }), ...rows.slice(1), dispute(8)]);
  const third = await pull(world, id);
  expect(third).toMatchObject({ inserted: 1, updated: 1, unchanged: 6 });
  await undoBatch(world.deps, { actor: office, batchId: third.batchId ?? '', reason: '样例' });
  expect(await state(world)).toEqual(before);
  await undoBatch(world.deps, { actor: office, batchId: first.batchId ?? '', reason: '样例' });
  expect(await state(world)).toEqual(empty);
  system.behave = paged(rows);
  expect(await pull(world, id)).toMatchObject({ inserted: 7 });
});

test('a row that comes on two pages because rows moved in between is one record', async () => {
  system.behave = paged([...rows.slice(0, 3), rows[2] ?? {}, ...rows.slice(3)]);
  expect(await pull(world, await addSource(world, system.url))).toMatchObject({ state: 'done', rows: 8, inserted: 7 });
  expect(await keys()).toEqual(all(rows));
});

test('the same number twice with other contents stores nothing: one of them would be lost', async () => {
  system.behave = paged([...rows, dispute(1, { lrrq: '2018-04-01' })]);
  const run = await pull(world, await addSource(world, system.url));
  expect(run).toMatchObject({ state: 'failed', error: { code: 'source_changed' }, problems: [{ code: 'duplicate', row: 8, field: 'caseNo', found: '拉1' }] });
  expect(await state(world)).toEqual(empty);
});

test('a source that gives the same page again is not read for ever', async () => {
  system.behave = (_asked, reply) => json(reply, { code: 0, data: { list: rows.slice(0, 3) } });
  expect(await pull(world, await addSource(world, system.url))).toMatchObject({ state: 'failed', pages: 1, error: { code: 'source_pages_repeat' } });
  system.behave = ({ query }, reply) => json(reply, { code: 0, data: { list: [dispute(Number(query.get('page')))] } });
  expect(await pull(world, await addSource(world, system.url, { settings: { maxPages: 5 } }))).toMatchObject({ state: 'failed', error: { code: 'source_too_many_pages' } });
  expect(await state(world)).toEqual(empty);
});

test('a total that is never reached stores nothing', async () => {
  system.behave = ({ query }, reply) => json(reply, { code: 0, data: { total: 9, list: query.get('page') === '1' ? rows.slice(0, 3) : [] } });
  expect(await pull(world, await addSource(world, system.url, { settings: { paging: { ...byPage, ends: 'total', totalAt: 'data.total' } } }))).toMatchObject({ state: 'failed', error: { code: 'source_total_short' } });
  expect(await state(world)).toEqual(empty);
});

test('nothing to report is a run without a batch, and no report', async () => {
  system.behave = paged([]);
  expect(await pull(world, await addSource(world, system.url))).toMatchObject({ state: 'done', rows: 0, batchId: null });
  expect(await state(world)).toEqual(empty);
});

test('only what changed since the last complete run; everything again after an undo', async () => {
  const id = await addSource(world, system.url, { settings: { since: { parameter: 'since', form: 'local', overlapMinutes: 0 }, timeZone: 'UTC' } });
  const first = await pull(world, id);
  await pull(world, id);
  const since = () => system.asked.at(-1)?.query.get('since') ?? null;
  expect(since()).toBe(first.startedAt.slice(0, 19).replace('T', ' '));
  await undoBatch(world.deps, { actor: office, batchId: first.batchId ?? '', reason: '样例' });
  expect(await pull(world, id)).toMatchObject({ inserted: 7 });
  expect(since()).toBeNull();
});

test('times of the source at midnight fall on the day that it is here', async () => {
  system.behave = paged([dispute(1, { slrq: '2018-02-28 15:59:59', lrrq: '2018-03-01T16:00:00Z' }), dispute(2, { slrq: '2018-02-28 16:00:00', lrrq: '2018-03-01T15:59:59Z' })]);
  await pull(world, await addSource(world, system.url, { settings: { timeZone: 'UTC' } }));
  const { facts } = await state(world);
  expect(facts.map((fact: { date: string; row: { enteredAt: string } }) => `${fact.date} ${fact.row.enteredAt}`).toSorted()).toEqual(['2018-02-28 2018-03-02', '2018-03-01 2018-03-01']);
});

test.each([
  ['a field is missing', ({ lrrq: _gone, ...row }: SourceRow) => row, [['field-gone', 'enteredAt', '录入日期']]],
  ['a field is renamed', ({ lrrq, ...row }: SourceRow) => ({ ...row, djrq: lrrq }), [['field-gone', 'enteredAt', '录入日期'], ['field-new', null, 'djrq']]],
  ['there is a new field', (row: SourceRow) => ({ ...row, extra: { level: 1 } }), [['field-new', null, 'extra.level']]],
  ['the unit is missing', ({ ssdw: _gone, ...row }: SourceRow) => row, [['field-gone', null, '单位']]],
])('a changed schema, %s: the run says which and stores nothing', async (_name, change, expected) => {
  const id = await addSource(world, system.url);
  await pull(world, id);
  const before = await state(world);
  system.behave = paged(rows.map(change));
  const run = await pull(world, id);
  expect(run).toMatchObject({ state: 'failed', error: { code: 'source_changed' }, batchId: null, problemCount: expected.length });
  expect(run.problems.map((problem) => [problem.code, problem.field, problem.column])).toEqual(expected);
  expect(await state(world)).toEqual(before);
});

test('wrong types: every problem of every row, with personal values left out, and nothing stored', async () => {
  system.behave = paged([...rows, dispute(8, { slrq: 'soon', dsr: { name: '示例乙' } }), dispute(9, { ajbh: Number('320412199001011234'), ssdw: '无此所' })]);
  const run = await pull(world, await addSource(world, system.url));
  expect(run.problems.map(({ row, code, field, found }) => [row, code, field, found])).toEqual([
    [8, 'nested-value', 'party', '＊＊＊'], [8, 'not-a-date', 'acceptedAt', 'soon'],
    [9, 'number-too-long', 'caseNo', '320412199001011260'], [9, 'unit-unknown', null, '无此所'],
  ]);
  expect(JSON.stringify(run.problems)).not.toContain('示例乙');
  expect(await state(world)).toEqual(empty);
});

test('a changed schema and wrong values are told together; what follows from a name that is gone is said once', async () => {
  system.behave = paged([...rows, dispute(8, { slrq: 'soon' })].map(({ lrrq: _gone, ssdw: _unit, ...row }) => ({ ...row, extra: 1 })));
  const run = await pull(world, await addSource(world, system.url));
  expect(run.problems.map(({ row, code, field }) => [row, code, field])).toEqual([[null, 'field-gone', 'enteredAt'], [null, 'field-gone', null], [null, 'field-new', null], [8, 'not-a-date', 'acceptedAt']]);
  expect(await state(world)).toEqual(empty);
});

test('rows that are none, and answers of another shape', async () => {
  const id = await addSource(world, system.url);
  system.behave = ({ query }, reply) => json(reply, { code: 0, data: { list: query.get('page') === '1' ? ['no row', dispute(1)] : [] } });
  expect(await pull(world, id)).toMatchObject({ state: 'failed', problems: [{ code: 'row-not-record', row: 1, found: '"no row"' }] });
  system.behave = (_asked, reply) => json(reply, { code: 0, data: { items: rows } });
  expect(await pull(world, id)).toMatchObject({ state: 'failed', retries: 0, error: { code: 'source_rows_missing' } });
  expect(await state(world)).toEqual(empty);
});

test('names that are ignored or left out when empty are no change', async () => {
  system.behave = paged(rows.map(({ dsr: _empty, ...row }) => ({ ...row, meta: { id: 1, version: 2 } })));
  expect(await pull(world, await addSource(world, system.url, { settings: { ignored: ['meta'], omitsEmpty: true } }))).toMatchObject({ state: 'done', inserted: 7 });
});
