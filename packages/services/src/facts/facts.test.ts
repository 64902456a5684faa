import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, disputesDataset, eastStaff, office, store, workbook, type World } from '../../test/world.ts';
import { getBatch } from '../imports/get-batch.ts';
import { listBatches } from '../imports/list-batches.ts';
import { getFact } from './get-fact.ts';
import { getFacts } from './get-facts.ts';
import { listFacts } from './list-facts.ts';

let world: World;
let batches: string[];
beforeAll(async () => {
  world = await createWorld();
  const heads = ['案号', '受理日期', '重大复杂', '当事人', '司法所'];
  const a = await store(world, await workbook([['调1', '2018-03-01', '是', '示例甲乙', '东桥'], ['调2', '2018-04-01', '否', '示例丙', '东桥'], ['调3', '2018-05-01', '否', null, '西塘']], heads), { unitId: undefined });
  const b = await store(world, await workbook([['调1', '2018-03-01', '否', '示例甲乙', '东桥']], heads), { unitId: undefined });
  batches = [a.batchId, b.batchId];
});
afterAll(() => world.close());

const list = (over: object = {}) => listFacts(world.deps, { actor: office, assessmentId: world.assessmentId, dataset: disputesDataset, page: 1, pageSize: 10, ...over });
const keysOf = ({ rows }: Awaited<ReturnType<typeof list>>) => rows.map((row) => row.cells[0]?.value);

test('records that count, latest first, with labels, units, their batch, and personal values masked', async () => {
  const found = await list();
  expect([found.total, keysOf(found)]).toEqual([3, ['调3', '调2', '调1']]);
  expect(found.rows[2]).toMatchObject({ unitName: '东桥司法所', date: '2018-03-01', batch: { id: batches[1], source: '纠纷.xlsx', rowNumber: 2 } });
  expect(found.rows[2]?.cells).toContainEqual({ field: 'party', label: { zh: '当事人' }, value: '示***', masked: true });
  expect(found.rows[2]?.cells).toContainEqual({ field: 'major', label: { zh: '重大复杂' }, value: '否', masked: false });
});

test.each([
  [{ page: 2, pageSize: 2 }, ['调1']], [{ sort: { by: 'key', order: 'asc' } }, ['调1', '调2', '调3']], [{ unitId: 'west' }, ['调3']], [{ query: '调2' }, ['调2']], [{ query: '50%' }, []], [{ actor: eastStaff }, ['调2', '调1']], [{ actor: eastStaff, unitId: 'west' }, []],
])('filter %o', async (over, keys) => {
  expect(keysOf(await list(over))).toEqual(keys);
});

test('one record in full with its versions', async () => {
  const current = (await list({ query: '调1' })).rows[0]?.id ?? '';
  const found = await getFact(world.deps, { actor: office, id: current });
  expect(found.cells).toContainEqual({ field: 'party', label: { zh: '当事人' }, value: '示例甲乙', masked: false });
  expect(found.versions.map(({ batchId, current: counts, undone }) => [batchId, counts, undone])).toEqual([[batches[1], true, false], [batches[0], false, false]]);
});

test('records by id, in the order asked, without those of other units', async () => {
  const ids = (await list()).rows.map((row) => row.id).toReversed();
  expect((await getFacts(world.deps, { actor: office, ids: [...ids, 'nobody'] })).rows.map((row) => row.id)).toEqual(ids);
  expect((await getFacts(world.deps, { actor: eastStaff, ids })).rows.map((row) => row.unitId)).toEqual(['east', 'east']);
});

test('a delivery with its units; a station sees only its own deliveries', async () => {
  const [first = ''] = batches;
  expect(await getBatch(world.deps, { actor: office, id: first })).toMatchObject({ title: { zh: '纠纷案件' }, rows: 3, inserted: 3, mayUndo: true, units: [{ unitId: 'east', facts: 2, current: 1 }, { unitId: 'west', facts: 1, current: 1 }], reports: [{ unitId: 'east', from: '2018-01-01', to: '2018-12-31' }, { unitId: 'west' }] });
  const page = { assessmentId: world.assessmentId, page: 1, pageSize: 10 };
  expect((await listBatches(world.deps, { actor: office, ...page })).rows.map((batch) => batch.id)).toEqual(batches.toReversed());
  expect((await listBatches(world.deps, { actor: eastStaff, ...page })).total).toBe(0);
  await expect(getBatch(world.deps, { actor: eastStaff, id: first })).rejects.toMatchObject({ code: 'not_allowed' });
});
