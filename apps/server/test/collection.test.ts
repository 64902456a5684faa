import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError, getActor, receiveUpload } from '@siheng/services';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoWorld, demoWorld } from './demo-world.ts';

const assessmentId = 'wujin-2018';
const dataset = 'mediation/disputes';
/** 录入不及时扣1分。 */
const item = { id: '001-预防化解矛盾纠纷体系-1', lateRule: '001-预防化解矛盾纠纷体系-1-b' };

let world: DemoWorld;
let office: Awaited<ReturnType<DemoWorld['as']>>;
beforeAll(async () => {
  world = await demoWorld();
  office = await world.as('kaohe');
});
afterAll(() => world.close());

const upload = async (username: string, text: string): Promise<string> => {
  const actor = await getActor(world.deps, { userId: `demo-${username}` });
  if (!actor) throw new Error(`no account ${username}`);
  return (await receiveUpload(world.deps, { actor, fileName: '纠纷.csv', content: Readable.from([Buffer.from(text)]), limitBytes: 1_000_000 })).id;
};

const until = async (jobId: string, state: string) => {
  for (let at = await office.imports.progress({ jobId }); ; at = await office.imports.progress({ jobId })) {
    if (at.state === state) return at;
    if (at.state === 'failed') throw new Error(at.error?.en);
    await pause(50);
  }
};

const imported = async (text: string, unitId: string) => {
  const { jobId } = await office.imports.preview({ assessmentId, dataset, unitId, uploadId: await upload('kaohe', text) });
  const { preview } = await until(jobId, 'ready');
  expect(preview).toMatchObject({ problems: [], mayConfirm: true });
  await office.imports.confirm({ jobId });
  const { report } = await until(jobId, 'stored');
  await world.deps.scoring.idle();
  if (!report) throw new Error('no report');
  return report;
};

const publishedRun = async () => (await office.results.runs({ assessmentId })).rows.find((run) => run.published);
const league = async () => (await office.results.league({ assessmentId, pageSize: 100 })).rows;

/** The item of a unit and, if it lost points for late entry, that line of its trace. */
const entryOf = async (unitId: string) => {
  const found = await office.results.item({ assessmentId, unitId, itemId: item.id });
  return { got: Number(found.score.got), line: found.lines.find((line) => line.rule === item.lateRule) };
};

/** A station all of whose disputes were entered in time. */
const punctualUnit = async (): Promise<string> => {
  for (const { unitId } of await league()) if (!(await entryOf(unitId)).line) return unitId;
  throw new Error('the demo has no station that entered all disputes in time');
};

it('three disputes entered on day 11 cost what the sentence says, with the trace to the records; undo restores the score to the byte', async () => {
  const before = await publishedRun();
  const unitId = await punctualUnit();
  const { got } = await entryOf(unitId);
  const totalOf = async () => Number((await league()).find((row) => row.unitId === unitId)?.total);
  const total = await totalOf();
  const report = await imported('案号,受理日期,录入日期\n演示迟1,2018-03-01,2018-03-12\n演示迟2,2018-04-01,2018-04-12\n演示迟3,2018-05-01,2018-05-12\n', unitId);
  expect(report).toMatchObject({ inserted: 3, reportedUnits: 1 });
  const after = await entryOf(unitId);
  expect([got - after.got, after.line?.ruleText]).toEqual([1, '录入不及时扣1分。']);
  expect(after.line?.facts.flatMap((fact) => fact.cells.filter((cell) => cell.field === 'caseNo').map((cell) => cell.value)).toSorted()).toEqual(['演示迟1', '演示迟2', '演示迟3']);
  expect(after.line?.facts[0]?.batch.source).toBe('纠纷.csv');
  expect(total - (await totalOf())).toBeCloseTo(1, 1);
  expect((await publishedRun())?.resultHash).not.toBe(before?.resultHash);
  await office.imports.undo({ batchId: report.batchId, reason: '演示：撤销' });
  await world.deps.scoring.idle();
  expect((await publishedRun())?.resultHash).toBe(before?.resultHash);
  expect((await publishedRun())?.id).not.toBe(before?.id);
});

it('inspecting, previewing and cancelling through the procedures', async () => {
  const uploadId = await upload('kaohe', '案号,受理时间,所属司法所\n演示1,2018-02-30,湖塘\n演示2,2018-03-01,湖塘镇\n');
  const inspected = await office.imports.inspect({ assessmentId, dataset, uploadId });
  expect(inspected).toMatchObject({ headings: ['案号', '受理时间', '所属司法所'], unitColumn: { heading: '所属司法所' }, rows: 2 });
  const { jobId } = await office.imports.preview({ assessmentId, dataset, uploadId });
  expect((await until(jobId, 'ready')).preview).toMatchObject({
    rows: 2, valid: 1, problemRows: 1, mayConfirm: false, units: [{ unitName: '湖塘司法所', rows: 1 }],
    problems: [{ row: 2, column: '受理日期', found: '2018-02-30', text: { zh: '第2行「受理日期」：“2018-02-30”没有这一天。请核对月份和日期，按 2018-12-02 的格式填写。' } }],
  });
  const error = await office.imports.confirm({ jobId }).then(() => null, (thrown: unknown) => thrown);
  expect(error instanceof Error && error.cause instanceof AppError ? error.cause.code : null).toBe('import_has_problems');
  await office.imports.cancel({ jobId });
  expect((await office.imports.progress({ jobId })).state).toBe('cancelled');
});

it('collection through the procedures: datasets, records, deliveries, reports, forms', async () => {
  const { rows: datasets } = await office.datasets.list({ assessmentId });
  expect(datasets.find((one) => one.id === dataset)?.usedBy.length).toBeGreaterThan(0);
  const { rows: facts, total } = await office.facts.list({ assessmentId, dataset, pageSize: 5 });
  expect([facts.length, total > 100]).toEqual([5, true]);
  const [fact] = facts;
  expect((await office.facts.get({ id: fact?.id ?? '' })).versions).toHaveLength(1);
  expect((await office.facts.byIds({ ids: facts.map((one) => one.id) })).rows).toEqual(facts);
  const { rows: batches } = await office.imports.listBatches({ assessmentId });
  expect(await office.imports.getBatch({ id: batches.at(-1)?.id ?? '' })).toMatchObject({ state: 'stored' });
  const status = await office.reports.status({ assessmentId });
  expect(status.cells).toHaveLength(status.units.length * status.datasets.length);
  expect(new Set(status.cells.map((cell) => cell.state))).toEqual(new Set(['reported', 'nil', 'missing']));
  const missing = status.cells.find((cell) => cell.state === 'missing' && cell.facts === 0);
  await office.reports.fileNil({ assessmentId, unitId: missing?.unitId ?? '', dataset: missing?.dataset ?? '', note: '演示' });
  await office.reports.withdrawNil({ assessmentId, unitId: missing?.unitId ?? '', dataset: missing?.dataset ?? '' });
  const station = await world.as('hutang');
  const { rows: forms } = await station.forms.list({ assessmentId });
  expect(new Set(forms.flatMap((form) => form.units.map((unit) => unit.name)))).toEqual(new Set(['湖塘司法所']));
  const form = await station.forms.get({ form: forms.find((one) => one.dataset === dataset)?.id ?? '' });
  expect(form.jsonSchema['type']).toBe('object');
  const { batchId, outcome } = await station.forms.submit({ assessmentId, form: form.id, unitId: 'wujin-hutang', row: { caseNo: '演示表单1', acceptedAt: '2018-06-01', enteredAt: '2018-06-02' } });
  expect(outcome).toBe('new');
  await station.imports.undo({ batchId, reason: '演示' });
});
