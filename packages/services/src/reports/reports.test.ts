import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorld, disputesDataset, eastStaff, office, store, workbook, type World } from '../../test/world.ts';
import { listDatasets } from '../datasets/list-datasets.ts';
import { undoBatch } from '../imports/undo-batch.ts';
import { measureUnits } from '../measuring/measure-units.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { getReportStatus } from './get-report-status.ts';
import { fileNilReport, withdrawNilReport } from './nil-report.ts';

let world: World;
beforeEach(async () => { world = await createWorld(); });
afterEach(() => world.close());

const nil = (unitId: string, actor = office) => ({ actor, assessmentId: world.assessmentId, unitId, dataset: disputesDataset });
const states = async () => {
  const { cells } = await getReportStatus(world.deps, { actor: office, assessmentId: world.assessmentId });
  return Object.fromEntries(cells.filter((cell) => cell.dataset === disputesDataset).map((cell) => [cell.unitId, cell.state]));
};
const measured = async () => {
  const assessment = await world.deps.db.prisma.assessment.findUniqueOrThrow({ where: { id: world.assessmentId } });
  const { inputs } = await measureUnits(world.deps, { ...assessment, schemeTitle: '' }, await loadSchemeVersion(world.deps, assessment.schemeHash));
  return Object.fromEntries(inputs.map((input) => [input.id, input.measures['sample/disputes-entered-late']]));
};

test('missing, reported by a batch, nil; a nil report is a measured 0', async () => {
  expect(await states()).toEqual({ east: 'missing', west: 'missing' });
  const { batchId } = await store(world, await workbook([['调1', '2018-03-01', '2018-03-12']]));
  await fileNilReport(world.deps, { ...nil('west'), note: '本年度无纠纷' });
  expect(await states()).toEqual({ east: 'reported', west: 'nil' });
  expect(await measured()).toMatchObject({ east: { kind: 'measured', value: { num: 1 } }, west: { kind: 'measured', value: { num: 0 } } });
  await undoBatch(world.deps, { actor: office, batchId, reason: '样例' });
  expect(await states()).toEqual({ east: 'missing', west: 'nil' });
  expect(await measured()).toMatchObject({ east: { kind: 'missing', needs: [disputesDataset] } });
});

test('filing twice is once; withdrawing makes it missing again', async () => {
  const first = await fileNilReport(world.deps, nil('east'));
  expect(await fileNilReport(world.deps, nil('east'))).toEqual(first);
  expect(await withdrawNilReport(world.deps, nil('east'))).toEqual(first);
  expect(await states()).toEqual({ east: 'missing', west: 'missing' });
  await expect(withdrawNilReport(world.deps, nil('east'))).rejects.toMatchObject({ code: 'nil_report_missing' });
  expect(world.changes).toEqual(['零报告：东桥司法所“纠纷案件”', '撤回零报告：东桥司法所“纠纷案件”']);
});

test('no nil report where there are records, and not for another unit', async () => {
  await store(world, await workbook([['调1', '2018-03-01', null]]));
  await expect(fileNilReport(world.deps, nil('east'))).rejects.toMatchObject({ sentences: { zh: '东桥司法所在本期已有“纠纷案件”记录1条，不能办理零报告。请先撤销相应批次。' } });
  await expect(fileNilReport(world.deps, nil('west', eastStaff))).rejects.toMatchObject({ code: 'not_allowed' });
});

test('an import after a nil report counts; its undo leaves the nil report', async () => {
  await fileNilReport(world.deps, nil('east'));
  const { batchId } = await store(world, await workbook([['调1', '2018-03-01', null]]));
  expect(await states()).toMatchObject({ east: 'reported' });
  await undoBatch(world.deps, { actor: office, batchId, reason: '样例' });
  expect(await states()).toMatchObject({ east: 'nil' });
});

test('datasets: what the scheme computes from them and how far they are reported', async () => {
  await store(world, await workbook([['调1', '2018-03-01', null]]));
  const { rows } = await listDatasets(world.deps, { actor: office, assessmentId: world.assessmentId });
  expect(rows).toMatchObject([
    { id: disputesDataset, accepts: ['file', 'form', 'pull', 'push'], usedBy: [{ rule: 'late', item: 'i', text: '逾期录入的，每件扣0.5分，扣完为止。' }], reportedUnits: 1, dueUnits: 2, facts: 1, forms: [{ id: 'sample/dispute-register' }] },
    { id: 'sample/visits', usedBy: [], dueUnits: 0 },
  ]);
  expect(rows[0]?.fields.find((field) => field.name === 'outcome')).toMatchObject({ type: 'choice', required: false, values: [{ value: 'agreed', label: '调解成功' }, { value: 'failed', label: '调解不成' }] });
});
