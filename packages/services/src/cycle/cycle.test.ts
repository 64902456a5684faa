import { cycleEventRepository } from '@siheng/db';
import { type CycleState, cycleStates } from '@siheng/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCycleWorld, cycleScheme, type CycleWorld, fayuan, jiceng, leader } from '../../test/cycle-world.ts';
import { eastStaff, office } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { AppError } from '../errors/app-error.ts';
import { submitJudgement } from '../judgements/submit-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { fileNilReport } from '../reports/nil-report.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { adjustScheme } from './adjust-scheme.ts';
import { advanceAssessment } from './advance-assessment.ts';
import { listTargets } from '../targets/list-targets.ts';
import { setTargets } from '../targets/set-targets.ts';
import { closeDepartment, reopenDepartment } from './close-department.ts';
import { decideUnlock } from './decide-unlock.ts';
import { getCycle } from './get-cycle.ts';
import { recordStep } from './record-step.ts';
import { reopenState } from './reopen-state.ts';
import { requestUnlock } from './request-unlock.ts';
import { setDeadline } from './set-deadline.ts';

let world: CycleWorld;
beforeAll(async () => { world = await createCycleWorld(); });
afterAll(() => world.close());

const cycle = (actor: Actor = office) => getCycle(world.deps, { actor, assessmentId: world.yearId });
const version = async (): Promise<number> => (await cycle()).version;
const refusal = (work: Promise<unknown>): Promise<AppError | null> => work.then(() => null, (error: unknown) => (error instanceof AppError ? error : Promise.reject(error)));
const advance = async (to: CycleState, more: { actor?: Actor; decision?: string; reason?: string } = {}) => advanceAssessment(world.deps, { actor: office, assessmentId: world.yearId, to, expectedVersion: await version(), ...more });
const step = (id: string, reference = '局党组会议纪要〔2018〕1号') => recordStep(world.deps, { actor: office, assessmentId: world.yearId, step: id, reference });
const judge = (values: string[] = ['1']) => submitJudgement(world.deps, { actor: jiceng, assessmentId: world.yearId, unitId: 'east', measure: 'legal-aid/judged-consultation-shortfall', values, reason: '档案不全', expectedVersion: 0 });

describe('draft: the procedure of the scheme', () => {
  it('a missing earlier step refuses the later, and both refuse the adoption', async () => {
    expect(await refusal(step('submit_to_city_office'))).toMatchObject({ code: 'earlier_step_missing', data: { reason: 'party_group_review_missing', missing: '局党组研究' } });
    expect(await refusal(advance('published', { decision: '领导小组〔2018〕1号' }))).toMatchObject({ code: 'earlier_step_missing', data: { reason: 'party_group_review_missing' } });
    expect(await refusal(step('celebrate'))).toMatchObject({ code: 'step_unknown' });
    expect(await refusal(step('party_group_review', ' '))).toMatchObject({ code: 'step_reference_missing' });
    await step('party_group_review');
    expect(await refusal(step('party_group_review'))).toMatchObject({ code: 'step_done' });
    expect(await refusal(advance('published', { decision: '领导小组〔2018〕1号' }))).toMatchObject({ data: { reason: 'submit_to_city_office_missing' } });
    await step('submit_to_city_office', '样司〔2018〕3号');
    expect((await cycle()).steps).toMatchObject([{ id: 'party_group_review', done: { by: '示例考核员', reference: '局党组会议纪要〔2018〕1号' }, mayRecord: false }, { id: 'submit_to_city_office', missing: null }]);
  });

  it('nothing is entered or judged before the scheme is adopted', async () => {
    expect(await refusal(judge())).toMatchObject({ code: 'assessment_locked', data: { state: 'draft', why: 'lock.not-begun' } });
  });

  it('adopting needs a decision, by who may, and names the targets that are missing', async () => {
    expect(await refusal(advance('published', { actor: eastStaff, decision: 'x' }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(advance('published'))).toMatchObject({ code: 'leading_group_decision_missing' });
    const refused = await refusal(advance('published', { decision: '领导小组〔2018〕1号' }));
    expect(refused).toMatchObject({ code: 'cycle_reason_missing', data: { blockers: [{ kind: 'target-missing', severity: 'confirm', count: 2, names: ['东桥司法所', '西塘司法所'] }] } });
    expect(refused?.sentences).toEqual({ zh: '请说明理由：目标值未设定（2）：东桥司法所、西塘司法所。', en: 'Give the reason: targets are not set (2): 东桥司法所, 西塘司法所.' });
    await advance('published', { actor: leader, decision: '领导小组〔2018〕1号', reason: '目标值另行下达' });
    expect((await cycle()).states.slice(0, 3)).toMatchObject([{ state: 'draft', status: 'done' }, { state: 'published', status: 'current', entered: { by: '示例局长', decision: '领导小组〔2018〕1号', reason: '目标值另行下达' } }, { state: 'monitoring', status: 'coming', entered: null }]);
  });
});

describe('the year', () => {
  it('goes state by state: a later one is refused with the first that is missing', async () => {
    expect(await refusal(advance('ranking'))).toMatchObject({ code: 'earlier_step_missing', data: { reason: 'monitoring_missing' } });
    expect(await refusal(advance('inspection'))).toMatchObject({ code: 'step_unknown' });
    expect(await refusal(advance('published', { decision: 'x' }))).toMatchObject({ code: 'step_done' });
    expect(await refusal(advance('monitoring', { actor: jiceng }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(judge())).toMatchObject({ code: 'assessment_locked', data: { state: 'published' } });
    await advance('monitoring');
    await judge();
  });

  it('two people advance at once: one moves it, the other is told who did', async () => {
    const expectedVersion = await version();
    const move = (actor: Actor) => advanceAssessment(world.deps, { actor, assessmentId: world.yearId, to: 'self_assessment', expectedVersion });
    const second: Actor = { ...office, userId: 'office2', name: '另一考核员' };
    const [first, other] = await Promise.allSettled([move(office), move(second)]);
    expect([first.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = [first, other].find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'cycle_stale', status: 409, data: { state: 'self_assessment', version: expectedVersion + 1 } });
    expect((await cycleEventRepository(world.deps.db.prisma).findMoves(world.yearId)).filter((event) => event.toState === 'self_assessment')).toHaveLength(1);
    expect((await cycle()).state).toBe('self_assessment');
  });

  it('indicators are assessed when every unit has reported on itself', async () => {
    expect(await refusal(advance('indicator_assessment'))).toMatchObject({ code: 'self_report_missing', data: { count: 2, names: ['东桥司法所', '西塘司法所'] } });
    const at = new Date();
    await world.deps.db.prisma.selfAssessment.createMany({ data: ['east', 'west'].map((unitId) => ({ id: unitId, assessmentId: world.yearId, unitId, state: 'submitted', version: 1, createdAt: at, updatedAt: at })) });
    await advance('indicator_assessment');
  });

  it('a department closes: its judgements are locked, and open again with a reason', async () => {
    expect(await refusal(closeDepartment(world.deps, { actor: fayuan, assessmentId: world.yearId, department: '基层科' }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(closeDepartment(world.deps, { actor: office, assessmentId: world.yearId, department: '人事科' }))).toMatchObject({ code: 'department_unknown' });
    expect(await refusal(closeDepartment(world.deps, { actor: jiceng, assessmentId: world.yearId, department: '基层科' }))).toMatchObject({ code: 'closing_owes', data: { count: 1 } });
    await closeDepartment(world.deps, { actor: jiceng, assessmentId: world.yearId, department: '基层科', reason: '西塘所无档案可评' });
    expect(await refusal(closeDepartment(world.deps, { actor: jiceng, assessmentId: world.yearId, department: '基层科', reason: '再次' }))).toMatchObject({ code: 'department_closed' });
    expect(await refusal(submitJudgement(world.deps, { actor: jiceng, assessmentId: world.yearId, unitId: 'east', measure: 'legal-aid/judged-consultation-shortfall', values: ['2'], reason: '改', expectedVersion: 1 }))).toMatchObject({ code: 'assessment_locked', data: { why: 'lock.department-closed' } });
    expect(await refusal(reopenDepartment(world.deps, { actor: jiceng, assessmentId: world.yearId, department: '基层科', reason: '漏评' }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(reopenDepartment(world.deps, { actor: office, assessmentId: world.yearId, department: '基层科' }))).toMatchObject({ code: 'reopen_reason_missing' });
    await reopenDepartment(world.deps, { actor: office, assessmentId: world.yearId, department: '基层科', reason: '漏评' });
    expect(await refusal(reopenDepartment(world.deps, { actor: office, assessmentId: world.yearId, department: '基层科', reason: '漏评' }))).toMatchObject({ code: 'department_not_closed' });
    expect((await cycle()).departments).toMatchObject([{ department: '基层科', closed: false, owed: 1, mayClose: true }, { department: '法援科', closed: false, owed: 0 }]);
  });

  it('nothing is ranked while a department still assesses: the list is complete', async () => {
    await closeDepartment(world.deps, { actor: office, assessmentId: world.yearId, department: '基层科', reason: '西塘所无档案可评' });
    await runScoring(world.deps, { assessmentId: world.yearId, reason: '计分', by: 'office' });
    expect((await cycle()).next).toMatchObject({ to: 'ranking', mayAdvance: true, blockers: [{ kind: 'department-open', severity: 'stop', count: 1, names: ['法援科'] }, { kind: 'unscored', severity: 'confirm', count: 2 }] });
    expect(await refusal(advance('ranking', { reason: '先排名' }))).toMatchObject({ code: 'evaluation_open', data: { count: 1, names: ['法援科'] } });
    await closeDepartment(world.deps, { actor: fayuan, assessmentId: world.yearId, department: '法援科' });
    expect(await refusal(advance('ranking'))).toMatchObject({ code: 'cycle_reason_missing' });
    await advance('ranking', { reason: '数据缺报的单位按暂定成绩排名' });
  });

  it('results are confirmed by decision, with no objection and no veto open, and are frozen then', async () => {
    await runScoring(world.deps, { assessmentId: world.yearId, reason: '汇总', by: 'office' });
    await advance('public_notice');
    const { publishedRunId } = await world.deps.db.prisma.assessment.findUniqueOrThrow({ where: { id: world.yearId } });
    await world.deps.db.prisma.objection.create({ data: { id: 'o', assessmentId: world.yearId, unitId: 'west', runId: publishedRunId ?? '', kind: 'line', itemId: 'disputes', contested: {}, grounds: '已有档案', state: 'submitted', version: 1, submittedBy: 'x', submittedAt: new Date() } });
    expect(await refusal(advance('confirmed', { actor: leader, decision: '纪要2号' }))).toMatchObject({ code: 'cycle_blocked', data: { blockers: [{ kind: 'objection-open', count: 1, names: ['西塘司法所'] }] } });
    await world.deps.db.prisma.objection.update({ where: { id: 'o' }, data: { state: 'refused' } });
    expect(await refusal(advance('confirmed', { actor: leader }))).toMatchObject({ code: 'leading_group_decision_missing' });
    await advance('confirmed', { actor: leader, decision: '领导小组会议纪要〔2019〕1号' });
    expect(await refusal(runScoring(world.deps, { assessmentId: world.yearId, reason: '再算', by: 'office' }))).toMatchObject({ code: 'assessment_locked' });
  });

  it('goes to its end', async () => {
    for (const to of ['applied', 'rectification', 'closed'] as const) await advance(to);
    const { states, next } = await cycle();
    expect(next).toBeNull();
    expect(states.map(({ status }) => status)).toEqual(cycleStates.map((state) => (state === 'inspection' ? 'off' : state === 'closed' ? 'current' : 'done')));
    expect(await refusal(advance('closed'))).toMatchObject({ code: 'step_done' });
  });
});

describe('going back', () => {
  const reopen = async (to: CycleState, more: { actor?: Actor; reason?: string; decision?: string; until?: string } = {}) => reopenState(world.deps, { actor: office, assessmentId: world.yearId, to, expectedVersion: await version(), reason: '复核发现计分差错', ...more });

  it('needs a right, a reason, an earlier state, and after the confirmation a decision', async () => {
    expect(await refusal(reopen('ranking', { actor: jiceng, decision: 'x' }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(reopen('ranking', { reason: ' ', decision: 'x' }))).toMatchObject({ code: 'reopen_reason_missing' });
    expect(await refusal(reopen('inspection', { decision: 'x' }))).toMatchObject({ code: 'reopen_wrong_state' });
    expect(await refusal(reopen('draft', { decision: 'x' }))).toMatchObject({ code: 'reopen_wrong_state' });
    expect(await refusal(reopen('closed', { decision: 'x' }))).toMatchObject({ code: 'reopen_wrong_state' });
    expect(await refusal(reopen('ranking'))).toMatchObject({ code: 'leading_group_decision_missing' });
    expect(await refusal(reopen('ranking', { decision: 'x', until: '2001-01-01' }))).toMatchObject({ code: 'due_date_passed' });
    expect(await refusal(reopenState(world.deps, { actor: office, assessmentId: world.yearId, to: 'ranking', expectedVersion: 1, reason: '晚了', decision: 'x' }))).toMatchObject({ code: 'cycle_stale', data: { author: '示例考核员', state: 'closed' } });
  });

  it('the result can be computed again, the deadline is the new one, everything stays on record', async () => {
    await reopen('ranking', { decision: '领导小组会议纪要〔2019〕5号', until: '2099-12-31' });
    await runScoring(world.deps, { assessmentId: world.yearId, reason: '更正', by: 'office' });
    const { states, history } = await cycle();
    expect(states.find(({ state }) => state === 'ranking')).toMatchObject({ status: 'current', dueAt: '2099-12-31', overdue: false, entered: { reason: '复核发现计分差错', decision: '领导小组会议纪要〔2019〕5号' } });
    expect(states.find(({ state }) => state === 'confirmed')).toMatchObject({ status: 'coming', entered: null });
    expect(history[0]).toMatchObject({ kind: 'reopen', from: 'closed', to: 'ranking', by: '示例考核员' });
    expect(history.filter(({ kind }) => kind === 'advance')).toHaveLength(10);
  });
});

describe('deadlines', () => {
  const set = (state: CycleState, dueAt: string, expectedVersion: number, reason?: string) => setDeadline(world.deps, { actor: office, assessmentId: world.yearId, state, dueAt, expectedVersion, reason });

  it('are in the order of the year; a change says why, and two people do not overwrite each other', async () => {
    expect(await set('public_notice', '2100-01-10', 0)).toEqual({ version: 1 });
    expect(await refusal(set('self_assessment', '2100-02-01', 0))).toMatchObject({ code: 'deadline_order', data: { other: '2099-12-31' } });
    expect(await refusal(set('inspection', '2099-01-01', 0))).toMatchObject({ code: 'step_unknown' });
    expect(await refusal(set('public_notice', '2100-01-20', 1))).toMatchObject({ code: 'deadline_reason_missing' });
    expect(await refusal(set('public_notice', '2100-01-20', 0, '延长'))).toMatchObject({ code: 'stale_version', data: { author: '示例考核员', current: { dueAt: '2100-01-10', version: 1 } } });
    expect(await set('public_notice', '2100-01-20', 1, '节假日顺延')).toEqual({ version: 2 });
    expect(await refusal(setDeadline(world.deps, { actor: jiceng, assessmentId: world.yearId, state: 'applied', dueAt: '2100-03-01', expectedVersion: 0 }))).toMatchObject({ code: 'not_allowed' });
  });

  it('a passed one is overdue', async () => {
    await set('ranking', '2000-01-01', 1, '测试逾期');
    expect((await cycle()).states.find(({ state }) => state === 'ranking')).toMatchObject({ dueAt: '2000-01-01', overdue: true });
  });
});

describe('a lock offers to ask', () => {
  const ask = (reason = '漏评一项') => requestUnlock(world.deps, { actor: jiceng, assessmentId: world.yearId, action: 'judgements.submit', unitId: 'east', department: '基层科', reason });
  const judgeAgain = () => submitJudgement(world.deps, { actor: jiceng, assessmentId: world.yearId, unitId: 'east', measure: 'legal-aid/judged-consultation-shortfall', values: ['2'], reason: '补评', expectedVersion: 1 });

  it('granted, it is open for the one who asked, until its day; nobody grants the own request', async () => {
    expect(await refusal(judgeAgain())).toMatchObject({ code: 'assessment_locked' });
    expect(await refusal(ask(' '))).toMatchObject({ code: 'unlock_reason_missing' });
    expect(await refusal(requestUnlock(world.deps, { actor: eastStaff, assessmentId: world.yearId, action: 'judgements.submit', unitId: 'east', reason: '自己评' }))).toMatchObject({ code: 'not_allowed' });
    const { id } = await ask();
    expect((await cycle()).requests).toMatchObject([{ id, action: 'judgements.submit', unitName: '东桥司法所', department: '基层科', by: '示例甲', state: 'open', mayDecide: true }]);
    expect((await cycle(fayuan)).requests).toEqual([]);
    expect(await refusal(decideUnlock(world.deps, { actor: jiceng, id, verdict: 'granted', until: '2099-01-01' }))).toMatchObject({ code: 'not_allowed' });
    expect(await refusal(decideUnlock(world.deps, { actor: office, id, verdict: 'granted' }))).toMatchObject({ code: 'unlock_until_missing' });
    expect(await refusal(decideUnlock(world.deps, { actor: office, id, verdict: 'refused' }))).toMatchObject({ code: 'unlock_note_missing' });
    await decideUnlock(world.deps, { actor: office, id, verdict: 'granted', until: '2099-01-01' });
    expect(await refusal(decideUnlock(world.deps, { actor: leader, id, verdict: 'refused', note: '不同意' }))).toMatchObject({ code: 'unlock_decided' });
    await judgeAgain();
    expect(await refusal(ask())).toMatchObject({ code: 'unlock_not_needed' });
    const own = await requestUnlock(world.deps, { actor: office, assessmentId: world.yearId, action: 'facts.import', reason: '补录' });
    expect(await refusal(decideUnlock(world.deps, { actor: office, id: own.id, verdict: 'granted', until: '2099-01-01' }))).toMatchObject({ code: 'own_request' });
  });
});

describe('an adjustment within the year', () => {
  const changed = (points: { readonly disputes: string; readonly aid: string }) => ({
    ...cycleScheme, acceptedWarnings: [{ path: 'tracks[0].sections[0].fullPoints', code: 'section-sum-differs', reason: '其余1分另行分配' }], tracks: cycleScheme.tracks.map((track) => ({ ...track, sections: track.sections.map((section) => ({ ...section, items: section.items.map((one) => ({ ...one, fullPoints: one.id === 'disputes' ? points.disputes : points.aid })) })) })),
  });
  const adopt = async (points: { readonly disputes: string; readonly aid: string }) => (await publishScheme(world.deps, { actor: office, org: { id: 'county', path: '/county/' }, scheme: changed(points), decision: '纪要〔2018〕7号' })).hash;
  const adjust = async (schemeHash: string, decision = '领导小组会议纪要〔2018〕7号') => adjustScheme(world.deps, { actor: office, assessmentId: world.yearId, schemeHash, effectiveFrom: '2018-07-01', decision, expectedVersion: await version() });

  it('needs a decision and an adopted version; pins it, warns where the sum differs, and leaves the old runs as they are', async () => {
    const hash = await adopt({ disputes: '6', aid: '4' });
    expect(await refusal(adjust(hash))).toMatchObject({ code: 'assessment_locked', data: { action: 'schemes.adjust', state: 'ranking' } });
    await reopenState(world.deps, { actor: office, assessmentId: world.yearId, to: 'monitoring', expectedVersion: await version(), reason: '中心工作变化' });
    expect(await refusal(adjust(hash, ' '))).toMatchObject({ code: 'leading_group_decision_missing' });
    expect(await refusal(adjust('f'.repeat(64)))).toMatchObject({ code: 'scheme_not_adopted' });
    const before = await world.deps.db.prisma.scoringRun.findMany({ where: { assessmentId: world.yearId }, orderBy: { number: 'asc' } });
    expect((await adjust(hash)).warnings).toEqual([]);
    expect(await refusal(adjust(hash))).toMatchObject({ code: 'scheme_in_force' });
    expect((await adjust(await adopt({ disputes: '6', aid: '3' }))).warnings).toEqual([{ section: '纠纷', warning: 'section_sum_differs', points: '10', sum: '9' }]);
    const run = await runScoring(world.deps, { assessmentId: world.yearId, reason: '调整考核内容', by: 'office' });
    expect(run.schemeHash).not.toBe(before.at(-1)?.schemeHash);
    expect(await world.deps.db.prisma.scoringRun.findMany({ where: { id: { in: before.map(({ id }) => id) } }, orderBy: { number: 'asc' } })).toEqual(before);
    expect((await cycle()).history[0]).toMatchObject({ kind: 'adjust-scheme', decision: '领导小组会议纪要〔2018〕7号', data: { effectiveFrom: '2018-07-01' } });
  });
});

describe('targets', () => {
  const measure = 'sample/disputes-entered-late';
  const set = (unitId: string, value: string, expectedVersion: number) => setTargets(world.deps, { actor: office, assessmentId: world.yearId, targets: [{ unitId, measure, value, expectedVersion }] });

  it('are set in draft, all or none, each with its version, and locked after the publication', async () => {
    expect(await refusal(set('east', '3', 0))).toMatchObject({ code: 'assessment_locked', data: { action: 'targets.enter' } });
    await world.deps.db.prisma.assessment.update({ where: { id: world.yearId }, data: { state: 'draft' } });
    expect(await refusal(setTargets(world.deps, { actor: office, assessmentId: world.yearId, targets: [{ unitId: 'east', measure, value: '3', expectedVersion: 0 }, { unitId: 'west', measure, value: '多', expectedVersion: 0 }] }))).toMatchObject({ code: 'targets_invalid', data: { count: 1 } });
    await set('east', '3', 0);
    expect(await refusal(set('east', '4', 0))).toMatchObject({ code: 'stale_version', data: { author: '示例考核员', current: { value: '3', version: 1 } } });
    expect((await listTargets(world.deps, { actor: office, assessmentId: world.yearId })).rows).toMatchObject([{ unitName: '东桥司法所', value: '3', version: 1 }, { unitName: '西塘司法所', value: null, version: 0 }]);
    expect((await cycle()).next?.blockers).toMatchObject([{ kind: 'target-missing', count: 1, names: ['西塘司法所'] }]);
  });

  it('a rule compares with the target of the unit', async () => {
    await fileNilReport(world.deps, { actor: office, assessmentId: world.assessmentId, unitId: 'east', dataset: 'sample/disputes' });
    const run = await runScoring(world.deps, { assessmentId: world.yearId, reason: '目标值', by: 'office' });
    const { rows } = await world.deps.db.pool.query<{ items: number[] }>('select items from unit_result where run_id = $1 and unit_id = $2', [run.id, 'east']);
    // 3 required, 0 there: 3 × 0.5 off 3 points.
    expect(rows[0]?.items[1]).toBe(15_000);
  });
});

it('everything is in the audit log, in one chain', async () => {
  const { rows } = await world.deps.db.pool.query<{ action: string }>(`select action from audit_entry where subject = $1 order by seq`, [`assessment ${world.yearId}`]);
  const events = await cycleEventRepository(world.deps.db.prisma).findByAssessment(world.yearId, 1000);
  expect(rows.filter(({ action }) => action !== 'create-assessment')).toHaveLength(events.length);
  expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
});
