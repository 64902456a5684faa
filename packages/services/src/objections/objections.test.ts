import { notificationRepository, orgRepository } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld, eastStaff, office, store, workbook, type World } from '../../test/world.ts';
import { createAssessment } from '../assessments/create-assessment.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import type { AppError } from '../errors/app-error.ts';
import { decideFinding } from '../findings/decide-finding.ts';
import { enterFinding } from '../findings/enter-finding.ts';
import { listFindings } from '../findings/list-findings.ts';
import { undoBatch } from '../imports/undo-batch.ts';
import { submitJudgement } from '../judgements/submit-judgement.ts';
import { type Actor, platformActor, type Role } from '../policy/actor.ts';
import { getItem } from '../results/get-item.ts';
import { getLeague } from '../results/get-league.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { decideVeto } from '../vetoes/decide-veto.ts';
import { listVetoes } from '../vetoes/list-vetoes.ts';
import { proposeVeto } from '../vetoes/propose-veto.ts';
import { listWork } from '../my-work/list-work.ts';
import { decideObjection } from './decide-objection.ts';
import { getEffect } from './get-effect.ts';
import { getObjection } from './get-objection.ts';
import { listObjections } from './list-objections.ts';
import { submitObjection } from './submit-objection.ts';
import { withdrawObjection } from './withdraw-objection.ts';

const rule = { clause: 'c', limit: 'item' } as const;
const scheme = {
  format: 1, id: 'year-2018', title: { zh: '全流程样例' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }], options: {}, rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '20', sections: [
    { id: 's', title: { zh: '业务' }, kind: 'scored', fullPoints: '20', items: [
      { id: 'entry', title: { zh: '录入' }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: ['基层科'], rules: [{ ...rule, id: 'late', text: '逾期录入的，每件扣0.5分，扣完为止。', effect: 'deduct', amount: '0.5', quantity: { kind: 'occurrences', of: 'sample/disputes-entered-late' } }] },
      { id: 'order', title: { zh: '秩序' }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: ['基层科'], rules: [{ ...rule, id: 'disorder', text: '视情扣0.5-3分。', effect: 'deduct', amount: '1', quantity: { kind: 'judged', of: 'community-correction/judged-correction-law-violations', min: '0.5', max: '3', perEvent: true } }] },
    ] },
    { id: 'v', title: { zh: '否决' }, kind: 'scored', fullPoints: '0', items: [
      { id: 'veto', title: { zh: '一票否决' }, kind: 'bonus', fullPoints: null, standards: [], method: [], departments: ['考核领导小组'], rules: [{ id: 'one-vote', clause: 'v', text: '凡涉及“一票否决”事项的，取消评先评优资格。', effect: 'veto', takes: ['awards'], quantity: { kind: 'events', of: 'platform/one-vote-veto', where: { confirmed: true } } }] },
    ] },
  ] }],
};

let world: World;
let assessmentId: string;
const person = (userId: string, role: Role, department?: string): Actor => ({ userId, name: userId, duties: [{ role, orgId: 'county', orgPath: '/county/', ...(department === undefined ? {} : { department }) }] });
const inspector = person('inspector', 'inspector');
const department = person('department', 'department', '基层科');
const leader = person('leader', 'leader');
const westStaff: Actor = { userId: 'west-staff', name: 'west', duties: [{ role: 'station', orgId: 'west', orgPath: '/county/west/' }] };
const everyone = [inspector, department, leader, office, eastStaff, westStaff];

const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'not refused', (error: AppError) => error.code);
const be = (state: string) => world.deps.db.prisma.assessment.update({ where: { id: assessmentId }, data: { state } });
const score = () => runScoring(world.deps, { assessmentId, reason: '测试', by: 'office' });
const standings = async () => (await getLeague(world.deps, { actor: office, assessmentId, page: 1, pageSize: 10 })).rows.map((row) => [row.unitId, row.total, row.rank]);
const told = async (actor: Actor) => (await notificationRepository(world.deps.db.prisma).findPage(actor.userId, { unread: false, page: 1, pageSize: 50 })).rows.map((row) => row.kind);
const work = async (actor: Actor) => (await listWork(world.deps, { actor })).rows.filter((row) => row.assessmentId === assessmentId).map((row) => row.kind);

beforeAll(async () => {
  world = await createWorld();
  const { prisma } = world.deps.db;
  for (const actor of everyone) {
    await prisma.user.create({ data: { id: actor.userId, name: actor.name, username: actor.userId, email: `${actor.userId}@users.invalid`, duties: { create: actor.duties.map((duty) => ({ id: `${actor.userId}-duty`, role: duty.role, orgId: duty.orgId, department: duty.department ?? null })) } } });
  }
  const org = await orgRepository(prisma).findById('county');
  if (!org) throw new Error('no county');
  const { hash } = await publishScheme(world.deps, { actor: platformActor, org, scheme, decision: '样例' });
  ({ id: assessmentId } = await createAssessment(world.deps, { actor: platformActor, org, title: '全流程', schemeHash: hash, asOf: '2018-12-31', units: [{ unitId: 'east' }, { unitId: 'west' }] }));
  await store(world, await workbook([['东1', '2018-03-01', '2018-03-02'], ['东2', '2018-03-01', '2018-05-02'], ['东3', '2018-04-01', '2018-06-02']]), { unitId: 'east' });
  await store(world, await workbook([['西1', '2018-03-01', '2018-03-02']]), { unitId: 'west' });
  await be('inspection');
  for (const unitId of ['east', 'west']) {
    await submitJudgement(world.deps, { actor: department, assessmentId, unitId, measure: 'community-correction/judged-correction-law-violations', values: [], reason: '未发现', expectedVersion: 0 });
    await submitJudgement(world.deps, { actor: office, assessmentId, unitId, measure: 'platform/one-vote-veto', values: [], reason: '无', expectedVersion: 0 });
  }
});
afterAll(() => world.close());

describe('findings of an inspection', () => {
  const enter = (over: Partial<Parameters<typeof enterFinding>[1]> = {}) => enterFinding(world.deps, { actor: inspector, assessmentId, unitId: 'west', measure: 'community-correction/judged-correction-law-violations', value: '2', foundOn: '2018-10-11', text: '暗访时窗口无人值守', evidence: [], ...over });

  test('what is refused when one is entered', async () => {
    expect(await refusal(enter({ actor: department }))).toBe('not_allowed');
    expect(await refusal(enter({ actor: { ...inspector, duties: [...inspector.duties, ...westStaff.duties] } }))).toBe('own_unit');
    expect(await refusal(enter({ value: '4' }))).toBe('judgement_out_of_range');
    expect(await refusal(enter({ text: ' ' }))).toBe('finding_text_missing');
    expect(await refusal(enter({ foundOn: '2019-01-01' }))).toBe('finding_date_wrong');
    expect(await refusal(enter({ measure: 'platform/one-vote-veto', value: 'confirmed' }))).toBe('finding_place_wrong');
    expect(await refusal(enter({ evidence: ['nothing'] }))).toBe('evidence_of_other_unit');
  });

  test('counts only after another person verified it, and then with both persons on record', async () => {
    const { id } = await enter();
    await score();
    expect(await standings()).toEqual([['west', '20.00', 1], ['east', '19.00', 2]]);
    expect(await work(department)).toContain('verify-finding');
    expect(await told(department)).toEqual(['finding-entered']);
    expect((await listFindings(world.deps, { actor: westStaff, assessmentId, page: 1, pageSize: 10 })).rows).toEqual([]);
    const decide = (over: Partial<Parameters<typeof decideFinding>[1]> = {}) => decideFinding(world.deps, { actor: department, id, expectedVersion: 1, verdict: 'verified', note: '', ...over });
    expect(await refusal(decide({ actor: inspector }))).toBe('not_allowed');
    expect(await refusal(decide({ actor: { ...department, userId: 'inspector' } }))).toBe('finding_same_person');
    expect(await refusal(decide({ verdict: 'dismissed' }))).toBe('finding_note_missing');
    expect(await refusal(decide({ expectedVersion: 7 }))).toBe('finding_decided');
    await decide({ note: '监控属实' });
    expect(await refusal(decide())).toBe('finding_decided');
    await score();
    expect(await standings()).toEqual([['east', '19.00', 1], ['west', '18.00', 2]]);
    const { judgements } = await getItem(world.deps, { actor: office, assessmentId, unitId: 'west', itemId: 'order' });
    expect(judgements.map((one) => [one.values, one.author, one.reason])).toEqual([[['2'], 'department', '察访核验（2018-10-11）：暗访时窗口无人值守。核实意见：监控属实']]);
    const [row] = (await listFindings(world.deps, { actor: westStaff, assessmentId, page: 1, pageSize: 10 })).rows;
    expect([row?.entered.by, row?.decided?.by]).toEqual(['inspector', 'department']);
    expect([await told(westStaff), await told(inspector)]).toEqual([['finding-verified'], ['finding-verified']]);
  });

  test('a dismissed one changes nothing', async () => {
    const { id } = await enter({ value: '3' });
    await decideFinding(world.deps, { actor: department, id, expectedVersion: 1, verdict: 'dismissed', note: '当日轮休已报备' });
    await score();
    expect(await standings()).toEqual([['east', '19.00', 1], ['west', '18.00', 2]]);
    expect((await listFindings(world.deps, { actor: office, assessmentId, page: 1, pageSize: 10 })).counts).toMatchObject({ verified: 1, dismissed: 1 });
  });
});

describe('vetoes', () => {
  const propose = (over: Partial<Parameters<typeof proposeVeto>[1]> = {}) => proposeVeto(world.deps, { actor: department, assessmentId, unitId: 'west', measure: 'platform/one-vote-veto', value: 'confirmed', grounds: '上级通报的一票否决事项', evidence: [], ...over });

  test('is judged by nobody directly', async () => {
    expect(await refusal(submitJudgement(world.deps, { actor: office, assessmentId, unitId: 'west', measure: 'platform/one-vote-veto', values: ['confirmed'], reason: '一票否决', expectedVersion: 1 }))).toBe('veto_not_confirmed');
  });

  test('counts once the leading group confirmed it; the proposer does not decide', async () => {
    expect(await refusal(propose({ actor: westStaff }))).toBe('not_allowed');
    expect(await refusal(propose({ grounds: ' ' }))).toBe('veto_grounds_missing');
    expect(await refusal(propose({ measure: 'community-correction/judged-correction-law-violations', value: '1' }))).toBe('veto_unknown');
    const { id } = await propose();
    expect(await work(leader)).toContain('decide-veto');
    const decide = (over: Partial<Parameters<typeof decideVeto>[1]> = {}) => decideVeto(world.deps, { actor: leader, id, expectedVersion: 1, verdict: 'confirmed', decision: '领导小组会议纪要〔2019〕1号', note: '', ...over });
    expect(await refusal(decide({ actor: office }))).toBe('not_allowed');
    expect(await refusal(decide({ actor: { ...leader, userId: 'department' } }))).toBe('veto_same_person');
    expect(await refusal(decide({ verdict: 'refused' }))).toBe('veto_note_missing');
    await decide();
    await score();
    const { rows } = await listVetoes(world.deps, { actor: westStaff, assessmentId, page: 1, pageSize: 10 });
    expect(rows.map((row) => [row.state, row.body, row.proposed.by, row.decided?.by, row.takes.map((one) => one.title.zh)])).toEqual([['confirmed', '基层科', 'department', 'leader', ['取消评先评优资格']]]);
    const item = await getItem(world.deps, { actor: office, assessmentId, unitId: 'west', itemId: 'veto' });
    expect(item.lines.map((line) => line.kind)).toEqual(['veto']);
  });

  test('a refused one writes no judgement', async () => {
    const { id } = await propose({ unitId: 'east' });
    await decideVeto(world.deps, { actor: leader, id, expectedVersion: 1, verdict: 'refused', decision: '', note: '事实不清' });
    expect((await world.deps.db.prisma.judgement.findMany({ where: { assessmentId, unitId: 'east', measure: 'platform/one-vote-veto' } })).length).toBe(1);
  });
});

describe('objections', () => {
  const late = { kind: 'line', itemId: 'entry', line: 0, ruleId: null } as const;
  const submit = (over: Partial<Parameters<typeof submitObjection>[1]> = {}) => submitObjection(world.deps, { actor: eastStaff, assessmentId, unitId: 'east', place: late, grounds: '录入日期登记有误', evidence: [], ...over });
  const decide = (id: string, over: Partial<Parameters<typeof decideObjection>[1]> = {}) => decideObjection(world.deps, { actor: leader, id, expectedVersion: 1, verdict: 'refused', reason: '经查系统记录无误', corrections: [], ...over });

  test('only while the result is on public notice, only of the own unit, only to what stands in the result', async () => {
    expect(await refusal(submit())).toBe('assessment_locked');
    await be('public_notice');
    expect(await refusal(submit({ unitId: 'west' }))).toBe('not_allowed');
    expect(await refusal(submit({ actor: office }))).toBe('not_allowed');
    expect(await refusal(submit({ grounds: ' ' }))).toBe('objection_grounds_missing');
    expect(await refusal(submit({ place: { ...late, line: 5 } }))).toBe('objection_line_unknown');
    expect(await refusal(submit({ place: { ...late, kind: 'veto' } }))).toBe('objection_line_unknown');
    await world.deps.db.prisma.cycleDeadline.create({ data: { assessmentId, state: 'public_notice', dueAt: new Date('2019-01-10'), version: 1, setBy: 'office', setAt: new Date() } });
    expect(await refusal(submit())).toBe('objection_period_over');
    await world.deps.db.prisma.cycleDeadline.deleteMany({ where: { assessmentId } });
  });

  test('who scored does not handle it, nor does the own unit', async () => {
    const { id } = await submit();
    expect(await refusal(submit())).toBe('objection_there');
    expect(await told(leader)).toContain('objection-submitted');
    expect(await work(leader)).toContain('handle-objection');
    // The office brought the records in.
    expect(await refusal(decide(id, { actor: office }))).toBe('handler_is_scorer');
    expect(await work(office)).not.toContain('handle-objection');
    expect(await refusal(decide(id, { actor: { ...leader, duties: [...leader.duties, ...department.duties] } }))).toBe('handler_is_scorer');
    expect(await refusal(decide(id, { actor: { ...leader, duties: [...leader.duties, ...eastStaff.duties] } }))).toBe('own_unit');
    expect(await refusal(decide(id, { actor: department }))).toBe('not_allowed');
    expect(await refusal(decide(id, { reason: '' }))).toBe('objection_reason_missing');
    expect(await refusal(decide(id, { verdict: 'accepted' }))).toBe('objection_correction_missing');
    await decide(id);
    expect((await getObjection(world.deps, { actor: eastStaff, id })).events.map((event) => event.do)).toEqual(['submit', 'refuse']);
    expect(await told(eastStaff)).toContain('objection-refused');
    expect(await standings()).toEqual([['east', '19.00', 1], ['west', '18.00', 2]]);
  });

  test('withdrawn by its unit only', async () => {
    const { id } = await submit({ grounds: '再次申诉' });
    expect(await refusal(withdrawObjection(world.deps, { actor: westStaff, id, expectedVersion: 1, reason: '' }))).toBe('not_allowed');
    await withdrawObjection(world.deps, { actor: eastStaff, id, expectedVersion: 1, reason: '已核对' });
    expect(await refusal(decide(id))).toBe('objection_decided');
  });

  test('accepted: the judgement is corrected, everything is scored again, and all who moved see it', async () => {
    const { id } = await submit({ actor: westStaff, unitId: 'west', place: { kind: 'line', itemId: 'order', line: 0, ruleId: null }, grounds: '当时外出调解' });
    expect(await refusal(decide(id, { actor: department, verdict: 'accepted', corrections: [] }))).toBe('not_allowed');
    const wrong = { kind: 'judgement', measure: 'platform/one-vote-veto', values: [] } as const;
    expect(await refusal(decide(id, { verdict: 'accepted', corrections: [wrong] }))).toBe('objection_correction_foreign');
    expect(await refusal(decide(id, { verdict: 'accepted', corrections: [{ kind: 'judgement', measure: 'community-correction/judged-correction-law-violations', values: ['9'] }] }))).toBe('judgement_out_of_range');
    expect(await refusal(decide(id, { verdict: 'accepted', corrections: [{ kind: 'judgement', measure: 'community-correction/judged-correction-law-violations', values: ['2'] }] }))).toBe('objection_correction_same');
    await decide(id, { verdict: 'accepted', reason: '外出调解有记录', corrections: [{ kind: 'judgement', measure: 'community-correction/judged-correction-law-violations', values: ['0.5'] }] });
    expect((await getEffect(world.deps, { actor: eastStaff, id })).compared).toBeNull();
    await score();
    expect(await standings()).toEqual([['west', '19.50', 1], ['east', '19.00', 2]]);
    const { compared } = await getEffect(world.deps, { actor: eastStaff, id });
    expect(compared?.rows.map((row) => [row.unitId, row.totalA, row.rankA, row.totalB, row.rankB])).toEqual([['west', '18.00', 2, '19.50', 1], ['east', '19.00', 1, '19.00', 2]]);
    const seen = await getObjection(world.deps, { actor: westStaff, id });
    expect([seen.corrections.map((one) => [one.before, one.after]), seen.events.map((event) => event.do)]).toEqual([[[['2'], ['0.5']]], ['submit', 'accept', 'rescore']]);
    expect([await told(eastStaff), await told(westStaff)].map((kinds) => kinds.filter((kind) => kind === 'result-changed').length)).toEqual([1, 1]);
    await score();
    expect((await told(westStaff)).filter((kind) => kind === 'result-changed').length).toBe(1);
  });

  test('accepted: a record is corrected, and another one set aside; undoing such a batch brings it back', async () => {
    const { id } = await submit();
    const { facts } = await getObjection(world.deps, { actor: leader, id });
    expect(facts.map((fact) => fact.cells.slice(0, 3).map((cell) => cell.value))).toEqual([['东2', '2018-03-01', '2018-05-02'], ['东3', '2018-04-01', '2018-06-02']]);
    const [changed, removed] = facts;
    if (!changed || !removed) throw new Error('two records are behind the line');
    expect(await refusal(decide(id, { verdict: 'accepted', corrections: [{ kind: 'fact', factId: changed.id, changes: { enteredAt: '那天' } }] }))).toBe('objection_record_wrong');
    expect(await refusal(decide(id, { verdict: 'accepted', corrections: [{ kind: 'fact', factId: changed.id, changes: { caseNo: '东9' } }] }))).toBe('objection_record_wrong');
    await decide(id, { verdict: 'accepted', reason: '系统截图为证', corrections: [{ kind: 'fact', factId: changed.id, changes: { enteredAt: '2018-03-04' } }, { kind: 'fact', factId: removed.id, changes: null }] });
    await score();
    expect(await standings()).toEqual([['east', '20.00', 1], ['west', '19.50', 2]]);
    const seen = await getObjection(world.deps, { actor: eastStaff, id });
    expect(seen.corrections.map((one) => [one.after === null, one.cells.map((cell) => [cell.before, cell.after])])).toEqual([[false, [['2018-05-02', '2018-03-04']]], [true, []]]);
    expect((await world.deps.db.pool.query(`select natural_key, current, withdrawn from fact where unit_id = 'east' order by natural_key, current`)).rows.map((row: { natural_key: string; current: boolean; withdrawn: boolean }) => [row.natural_key, row.current, row.withdrawn])).toEqual([
      ['东1', true, false], ['东2', false, false], ['东2', true, false], ['东3', false, false], ['东3', false, true],
    ]);
    const [batch] = (await world.deps.db.pool.query<{ batch_id: string }>('select batch_id from fact where withdrawn')).rows;
    await be('inspection');
    await undoBatch(world.deps, { actor: office, batchId: batch?.batch_id ?? '', reason: '更正有误' });
    expect((await world.deps.db.pool.query(`select current from fact where natural_key = '东3' order by withdrawn`)).rows).toEqual([{ current: true }, { current: false }]);
    await be('public_notice');
  });

  test('accepted: a confirmed veto is lifted', async () => {
    const { id } = await submit({ actor: westStaff, unitId: 'west', place: { kind: 'veto', itemId: 'veto', line: 0, ruleId: null }, grounds: '通报对象有误' });
    // The leader confirmed it, so another member of the group decides.
    expect(await refusal(decide(id))).toBe('handler_is_scorer');
    await decide(id, { actor: person('deputy', 'leader'), verdict: 'accepted', reason: '通报已更正', corrections: [{ kind: 'judgement', measure: 'platform/one-vote-veto', values: [] }] });
    await score();
    expect((await listVetoes(world.deps, { actor: office, assessmentId, page: 1, pageSize: 10 })).counts).toMatchObject({ lifted: 1, confirmed: 0 });
    expect((await getItem(world.deps, { actor: office, assessmentId, unitId: 'west', itemId: 'veto' })).lines).toEqual([]);
  });

  test('a list for each: the unit sees its own, the office all; the log holds everything unbroken', async () => {
    expect((await listObjections(world.deps, { actor: eastStaff, assessmentId, page: 1, pageSize: 10 })).counts).toEqual({ submitted: 0, accepted: 1, refused: 1, withdrawn: 1 });
    expect((await listObjections(world.deps, { actor: office, assessmentId, page: 1, pageSize: 10 })).total).toBe(5);
    expect((await verifyAudit(world.deps)).brokenAt).toBeNull();
  });
});
