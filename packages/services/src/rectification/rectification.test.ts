import { auditRepository, evidenceRepository, sqlOf } from '@siheng/db';
import { loadPlan } from '@siheng/schemes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, eastStaff, headings, office, store, upload, workbook, type World } from '../../test/world.ts';
import type { AppError } from '../errors/app-error.ts';
import { createExternalResult, externalResultOfPlan } from '../external-results/create-external-result.ts';
import { getExternalResult } from '../external-results/get-external-result.ts';
import { listExternalResults } from '../external-results/list-external-results.ts';
import { planExternalResult } from '../external-results/plan-external-result.ts';
import { readExternalFile } from '../external-results/read-file.ts';
import { takeExternalResult } from '../external-results/take-external-result.ts';
import type { Actor } from '../policy/actor.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { checksUntil } from './checks-until.ts';
import { getRectification } from './get-item.ts';
import { getRectificationSettings } from './get-settings.ts';
import { listRectification } from './list-items.ts';
import { listLosses } from './list-losses.ts';
import { type MoveRectification, moveRectification } from './move-item.ts';
import { planRectification } from './plan-items.ts';
import { recordCheck } from './record-check.ts';
import { remindRectification } from './remind.ts';
import { updateRectificationSettings } from './update-settings.ts';

let world: World;
let id: string;
const department: Actor = { userId: 'd', name: '示例科员', duties: [{ role: 'department', orgId: 'county', orgPath: '/county/', department: '社区矫正科' }] };
const county = { id: 'county', path: '/county/' };
const today = new Date().toISOString().slice(0, 10);
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'not refused', (error: AppError) => error.code);
const plan = (over: Partial<Parameters<typeof planRectification>[1]> = {}) =>
  planRectification(world.deps, { actor: office, assessmentId: world.assessmentId, items: [{ unitId: 'east', itemId: 'i' }], actions: ['每周核对录入'], departments: [], dueAt: '2099-12-31', checks: [{ title: '录入核对', every: { value: 1, unit: 'week' } }], ...over });
const move = (actor: Actor, doing: MoveRectification['do'], over: Partial<MoveRectification> = {}) => moveRectification(world.deps, { actor, id, do: doing, ...over });
const list = (over: Partial<Parameters<typeof listRectification>[1]> = {}) => listRectification(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 50, ...over });
const run = () => runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: 'office' });

beforeAll(async () => {
  world = await createWorld();
  await store(world, await workbook([['调1', '2018-03-01', '2018-04-20'], ['调2', '2018-03-02', '2018-03-04']]));
  await run();
});
afterAll(() => world.close());

test.each([
  ['the week that runs is not missed', '2019-03-05', [], { required: 0, met: 0, missed: [] }],
  ['it counts once it is done', '2019-03-05', ['2019-03-05'], { required: 1, met: 1, missed: [] }],
  ['on its last day it still runs', '2019-03-10', [], { required: 0, met: 0, missed: [] }],
  ['the day after it is missed', '2019-03-11', [], { required: 1, met: 0, missed: ['2019-03-04..2019-03-10'] }],
] as const)('%s', (_name, day, done, result) => {
  expect(checksUntil({ title: '检查', every: { value: 1, unit: 'week' }, from: '2019-03-04', to: '2019-12-31' }, done, day, 'calendar')).toEqual(result);
});

test('每天 on working days only: the weekend and the National Day holiday are not missed', () => {
  const check = { title: '检查', every: { value: 1, unit: 'day' as const }, from: '2019-09-26', to: '2019-10-08' };
  expect(checksUntil(check, ['2019-09-26'], '2019-10-09', 'workdays').missed).toEqual(['2019-09-27', '2019-09-29', '2019-09-30', '2019-10-08']);
  expect(checksUntil(check, ['2019-09-26'], '2019-10-09', 'calendar').missed).toHaveLength(12);
});

describe('rectification of points lost in an assessment', () => {
  test('losses come with the cause as the trace says it', async () => {
    const { rows, run: from } = await listLosses(world.deps, { actor: office, assessmentId: world.assessmentId });
    expect(rows.map(({ unitId, itemId, full, got, lost, planned }) => [unitId, itemId, full, got, lost, planned])).toEqual([['east', 'i', '10', '9.5', '0.5', false]]);
    expect(rows[0]?.cause).toContain('0.5');
    expect(from?.number).toBeGreaterThan(0);
  });

  test('the office plans; what is refused', async () => {
    expect(await refusal(plan({ actor: department }))).toBe('not_allowed');
    expect(await refusal(plan({ items: [{ unitId: 'west', itemId: 'i' }] }))).toBe('no_loss');
    expect(await refusal(plan({ dueAt: '2018-12-31' }))).toBe('due_date_passed');
    expect(await plan()).toEqual({ created: 1 });
    expect(await refusal(plan())).toBe('rectification_exists');
    const { rows, counts } = await list();
    expect(rows).toMatchObject([{ unitName: '东桥司法所', departments: ['东桥司法所'], lost: '0.5', state: 'open', overdue: false, now: null }]);
    expect(counts).toEqual({ open: 1, in_progress: 0, claimed_done: 0, returned: 0, verified: 0 });
    id = rows[0]?.id ?? '';
  });

  test('open → in_progress → claimed_done → returned, with every refusal', async () => {
    expect(await refusal(move(department, 'start'))).toBe('not_responsible');
    expect(await refusal(move(eastStaff, 'claim_done', { documents: ['整改报告'] }))).toBe('rectification_wrong_state');
    expect(await move(eastStaff, 'start')).toEqual({ state: 'in_progress' });
    expect(await refusal(move(eastStaff, 'claim_done'))).toBe('evidence_missing');
    expect(await refusal(move(eastStaff, 'claim_done', { documents: [' '] }))).toBe('evidence_missing');
    expect(await refusal(move(eastStaff, 'claim_done', { evidence: ['foreign'] }))).toBe('not_found');
    expect(await refusal(move(eastStaff, 'claim_done', { citeResult: true }))).toBe('loss_not_gone');
    await evidenceRepository(world.deps.db.prisma).create({ id: 'ev', orgId: 'county', unitId: 'east', title: '录入台账', kind: 'ledger', fileName: null, mediaType: null, size: null, sha256: null, hasThumbnail: false, createdBy: 'x', createdAt: new Date() }, []);
    expect(await move(eastStaff, 'claim_done', { evidence: ['ev'], documents: ['东桥所〔2019〕2号'] })).toEqual({ state: 'claimed_done' });
    expect(await refusal(move(eastStaff, 'verify'))).toBe('verifier_is_responsible');
    expect(await refusal(move({ ...office, duties: [...office.duties, ...eastStaff.duties] }, 'verify'))).toBe('verifier_is_responsible');
    expect(await refusal(move(office, 'return'))).toBe('return_reason_missing');
    expect(await move(department, 'return', { reason: '台账不全' })).toEqual({ state: 'returned' });
    expect((await getRectification(world.deps, { actor: eastStaff, id })).mayDo).toEqual(['start', 'claim_done']);
    expect((await getRectification(world.deps, { actor: office, id })).mayDo).toEqual([]);
  });

  test('recurring checks, and reminders that become a notice and a warning', async () => {
    expect(await refusal(recordCheck(world.deps, { actor: office, id, check: 0, day: today, note: '' }))).toBe('not_responsible');
    expect(await refusal(recordCheck(world.deps, { actor: eastStaff, id, check: 1, day: today, note: '' }))).toBe('check_unknown');
    expect(await refusal(recordCheck(world.deps, { actor: eastStaff, id, check: 0, day: '2018-01-01', note: '' }))).toBe('check_day_invalid');
    expect((await getRectification(world.deps, { actor: office, id })).checks).toMatchObject([{ required: 0, met: 0, missed: [] }]);
    await recordCheck(world.deps, { actor: eastStaff, id, check: 0, day: today, note: '已核对' });
    expect((await getRectification(world.deps, { actor: office, id })).checks).toMatchObject([{ required: 1, met: 1, missed: [] }]);
    expect(await refusal(remindRectification(world.deps, { actor: office, id, reason: ' ' }))).toBe('reminder_reason_missing');
    expect(await refusal(remindRectification(world.deps, { actor: department, id, reason: '逾期' }))).toBe('not_allowed');
    const levels = [];
    for (let times = 0; times < 4; times += 1) levels.push((await remindRectification(world.deps, { actor: office, id, reason: '逾期未录入' })).level);
    expect(levels).toEqual(['reminder', 'reminder', 'notice', 'warning']);
  });

  test('a later run without the loss is shown and accepted as evidence; somebody else verifies', async () => {
    await store(world, await workbook([['调1', '2018-03-01', '2018-03-05']]));
    const { number } = await run();
    expect((await getRectification(world.deps, { actor: eastStaff, id })).now).toMatchObject({ label: `第${number}次计分`, lost: '0', status: 'fixed' });
    await move(eastStaff, 'start');
    await move(eastStaff, 'claim_done', { citeResult: true });
    expect(await move(office, 'verify')).toEqual({ state: 'verified' });
    expect(await refusal(remindRectification(world.deps, { actor: office, id, reason: '逾期' }))).toBe('reminder_not_due');
    const { events } = await getRectification(world.deps, { actor: office, id });
    expect(events.map((event) => event.do)).toEqual(['create', 'start', 'claim_done', 'return', 'check', 'reminder', 'reminder', 'notice', 'warning', 'start', 'claim_done', 'verify']);
    expect(events[10]?.evidence).toMatchObject([{ kind: 'run', title: `第${number}次计分` }]);
    const actions = (await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 1000)).map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(['plan-rectification', 'rectification-claim-done', 'rectification-verify', 'rectification-warning']));
  });
});

describe('results of other authorities', () => {
  const prior = externalResultOfPlan(loadPlan('jintan-2016'));

  test('003: 25 sub-items, 242 / 181.98 / 60.02, its subtotals and the oddities of its source', async () => {
    const { id: result } = await takeExternalResult(world.deps, { actor: office, assessmentId: world.assessmentId, planId: 'jintan-2016' });
    const detail = await getExternalResult(world.deps, { actor: department, id: result });
    expect(detail.total).toEqual({ full: '242', got: '181.98', lost: '60.02', items: 25 });
    expect(detail.counts).toEqual({ sections: 4, groups: 13, items: 25 });
    expect(detail.sections.map(({ lost }) => lost)).toEqual(['2.4', '32', '8.5', '17.12']);
    expect(detail.warnings.map(({ warning }) => warning)).toEqual(expect.arrayContaining(['second_label_read_as_got', 'stated_count_differs']));
    expect(await refusal(planExternalResult(world.deps, { actor: department, id: result, dueAt: '2099-12-31' }))).toBe('not_allowed');
    expect(await planExternalResult(world.deps, { actor: office, id: result, dueAt: '2099-12-31' })).toEqual({ created: 25 });
    expect(await planExternalResult(world.deps, { actor: office, id: result, dueAt: '2099-12-31' })).toEqual({ created: 0 });
    const { rows, total } = await list({ origin: 'external', department: '社区矫正科' });
    expect([total, rows[0]?.lost, rows[0]?.title]).toEqual([14, '10', '重新犯罪']);
    id = rows[0]?.id ?? '';
    // 印发: each item reaches its departments with the checks that the plan wants.
    const issued = await getRectification(world.deps, { actor: department, id });
    expect(issued.checks.map(({ title, every }) => [title, every])).toEqual([['重点人员走访台账检查', { value: 15, unit: 'day' }], [expect.stringContaining('定位'), { value: 1, unit: 'day' }]]);
    expect(issued.events.map((event) => event.do)).toEqual(['create']);
    expect(await move(department, 'start')).toEqual({ state: 'in_progress' });
    expect(await refusal(move(eastStaff, 'start'))).toBe('not_allowed');
  });

  test('the next result of the same authority shows what became of each line, and whether the goals are met', async () => {
    const lines = prior.lines.slice(0, 2).map((line, index) => ({ ...line, got: index === 0 ? '4.8' : line.got }));
    await createExternalResult(world.deps, { ...prior, actor: office, org: county, title: '2017年度', period: { from: '2017-01-01', to: '2017-12-31' }, rank: 60, lines, stated: null });
    const own = (await listExternalResults(world.deps, { actor: office, assessmentId: world.assessmentId })).rows.at(-1);
    const { target } = await getExternalResult(world.deps, { actor: office, id: own?.id ?? '' });
    expect(target).toMatchObject({ rectifiedCount: 23, lostItemCount: 25, allMet: false, goals: { no_new_loss_on_full_items: true, lost_items_rectified: false, rank_improves: true } });
    expect(Object.values(target?.status ?? {}).slice(0, 3)).toEqual(['improved', 'unchanged', 'fixed']);
    expect((await getRectification(world.deps, { actor: department, id })).now).toMatchObject({ label: '2017年度', status: 'fixed' });
    expect(await move(department, 'claim_done', { citeResult: true })).toEqual({ state: 'claimed_done' });
  });

  test('a file: lines under one heading, lists split, all problems at once', async () => {
    const heads = ['大项', '小项', '子项目', '应得', '实得', '失分原因', '整改措施', '责任科室'];
    const good = await workbook([['基层基础', '信息化', '登录率', 15, 9.38, '登录少', '加强应用；每周检查', '办公室、基层工作科'], [null, null, '数据质量', '10分', '8', '', '', '办公室']], heads);
    const { lines, problems } = await readExternalFile(world.deps, { actor: office, uploadId: await upload(world, good) });
    expect(problems).toEqual([]);
    expect(lines).toMatchObject([{ section: '基层基础', group: '信息化', full: '15', got: '9.38', actions: ['加强应用', '每周检查'], departments: ['办公室', '基层工作科'] }, { section: '基层基础', group: '信息化', item: '数据质量', full: '10', got: '8' }]);
    const bad = await workbook([['基层基础', '', '登录率', '十五', '', '', '', '']], heads);
    expect((await readExternalFile(world.deps, { actor: office, uploadId: await upload(world, bad) })).problems.map(({ row, column }) => [row, column])).toEqual([[2, '实得'], [2, '责任科室'], [2, '应得']]);
    expect((await readExternalFile(world.deps, { actor: office, uploadId: await upload(world, await workbook([['x']], headings)) })).problems[0]?.message).toContain('表头缺少');
    expect(await refusal(createExternalResult(world.deps, { ...prior, actor: office, org: county, lines: [] }))).toBe('external_lines_invalid');
    expect(await refusal(createExternalResult(world.deps, { ...prior, actor: office, org: county, period: { from: '2017-01-01', to: '2016-01-01' } }))).toBe('external_period_invalid');
  });
});

describe('what the documents leave open', () => {
  const usual = { noticeAfter: 3, warningAfter: 4, everyDay: 'calendar', rectified: 'no-loss' } as const;
  const settings = () => getRectificationSettings(world.deps, { actor: office, assessmentId: world.assessmentId });
  const update = (over: object, expectedVersion: number, more: { actor?: Actor; reason?: string } = {}) =>
    updateRectificationSettings(world.deps, { actor: office, assessmentId: world.assessmentId, settings: { ...usual, ...over }, reason: '局务会议〔2019〕5号', expectedVersion, ...more });

  test('the recommended readings hold until somebody decides; what is refused', async () => {
    expect(await settings()).toEqual({ ...usual, version: 0, decided: null, mayChange: true });
    expect(await refusal(update({}, 0, { actor: department }))).toBe('not_allowed');
    expect(await refusal(update({}, 0, { reason: ' ' }))).toBe('rectification_settings_reason_missing');
    expect(await refusal(update({ noticeAfter: 3, warningAfter: 2 }, 0))).toBe('rectification_settings_invalid');
    expect(await refusal(update({ noticeAfter: 0 }, 0))).toBe('rectification_settings_invalid');
  });

  test('reminders, daily checks and the next year follow the decision; it is audited, and two people do not overwrite each other', async () => {
    const own = (await listExternalResults(world.deps, { actor: office, assessmentId: world.assessmentId })).rows.at(-1);
    const rectifiedNow = async () => (await getExternalResult(world.deps, { actor: office, id: own?.id ?? '' })).target?.rectifiedCount;
    expect(await rectifiedNow()).toBe(23);
    expect(await update({ noticeAfter: 1, warningAfter: 2, everyDay: 'workdays', rectified: 'improved' }, 0)).toEqual({ version: 1 });
    expect(await rectifiedNow()).toBe(24);
    const levels = [];
    for (let times = 0; times < 2; times += 1) levels.push((await remindRectification(world.deps, { actor: office, id, reason: '逾期未录入' })).level);
    expect(levels).toEqual(['notice', 'warning']);
    expect(await settings()).toMatchObject({ noticeAfter: 1, everyDay: 'workdays', version: 1, decided: { reason: '局务会议〔2019〕5号' } });
    expect(await refusal(update({}, 0))).toBe('rectification_settings_stale');
    const entry = (await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 1000)).findLast((one) => one.action === 'update-rectification-settings');
    expect(entry).toMatchObject({ actor: 'office', subject: 'org county', data: { before: null, after: { noticeAfter: 1, warningAfter: 2 } } });
  });
});
