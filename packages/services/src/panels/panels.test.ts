import { orgRepository, panelRepository, unitResultRepository, userRepository } from '@siheng/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, office, type World } from '../../test/world.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { createAssessment } from '../assessments/create-assessment.ts';
import { listQueue } from '../judgements/list-queue.ts';
import { submitJudgement } from '../judgements/submit-judgement.ts';
import { type Actor, platformActor, type Role } from '../policy/actor.ts';
import { getSheet } from '../results/get-sheet.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { unpackScore } from '../scoring/stored-score.ts';
import { createDeduction } from '../superior-deductions/create-deduction.ts';
import { listDeductions } from '../superior-deductions/list-deductions.ts';
import { undoDeduction } from '../superior-deductions/undo-deduction.ts';
import { addPanelMember } from './add-member.ts';
import { getRatingSheet } from './get-rating-sheet.ts';
import { listCandidates } from './list-candidates.ts';
import { listPanels } from './list-panels.ts';
import { releasePanelMember } from './release-member.ts';
import { submitRatings } from './submit-ratings.ts';

const measure = 'platform/bureau-leadership-evaluation';
const scheme = {
  format: 1, id: 'weighted', title: { zh: '加权考核' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }], options: {}, rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '50', composite: { content: '80', parts: [{ of: measure, weight: '20', title: { zh: '局领导班子评价' } }] }, sections: [{ id: 's', title: { zh: '纠纷' }, kind: 'scored', fullPoints: '50', items: [
    { id: 'i', title: { zh: '档案' }, kind: 'scored', fullPoints: '50', standards: [], method: [], departments: [], rules: [
      { id: 'files', clause: 'c', text: '档案不规范的扣0-50分，扣完为止。', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'legal-aid/judged-wechat-superior-deduction', min: '0', max: '50', perEvent: false } },
    ] },
  ] }] }],
};

const person = (userId: string, ...duties: [Role, string][]): Actor => ({ userId, name: userId, duties: duties.map(([role, orgId]) => ({ role, orgId, orgPath: orgId === 'county' ? '/county/' : `/county/${orgId}/` })) });
const [head, deputy] = [person('head', ['leader', 'county']), person('deputy', ['rater', 'county'], ['station', 'east'])];

let world: World;
const assessmentId = 'weighted-2018';
const at = { assessmentId, measure };
const score = async (unitId: string) => {
  const run = await runScoring(world.deps, { assessmentId, reason: '样例', by: office.userId });
  const trace = await unitResultRepository(world.deps.db.prisma).findTrace(run.id, unitId);
  if (!trace) throw new Error('no result');
  return unpackScore(trace);
};

beforeAll(async () => {
  world = await createWorld();
  const { deps } = world;
  const org = await orgRepository(deps.db.prisma).findById('county');
  if (!org) throw new Error('no county');
  for (const { userId, duties } of [head, deputy]) await userRepository(deps.db.prisma).create({ id: userId, username: userId, name: userId, passwordHash: 'x', accountId: userId, at: deps.clock(), duties: duties.map(({ role, orgId }) => ({ id: `${userId}-${role}`, role, orgId })) });
  const { hash } = await publishScheme(deps, { actor: platformActor, org, scheme, decision: '样例〔2018〕2号', plugins: [] });
  await createAssessment(deps, { actor: platformActor, id: assessmentId, org, title: '加权考核', schemeHash: hash, asOf: '2018-12-31', units: [{ unitId: 'east' }, { unitId: 'west' }] });
  for (const unitId of ['east', 'west']) await submitJudgement(deps, { actor: office, assessmentId, unitId, measure: 'legal-aid/judged-wechat-superior-deduction', values: ['5'], reason: '抽查', expectedVersion: 0 });
});
afterAll(() => world.close());

test('a panel without members takes a result that is entered for it as a whole', async () => {
  await submitJudgement(world.deps, { actor: office, assessmentId, unitId: 'west', measure, values: ['80'], reason: '会议测评表', expectedVersion: 0 });
  // 45 / 50 × 100 × 0.8 + 80 × 0.2
  expect(await score('west')).toMatchObject({ content: '90', weighted: '88', total: '88', provisional: false });
});

test('the office names members; a person is left out of the own unit, and who has no such duty is refused', async () => {
  const candidates = await listCandidates(world.deps, { actor: office, ...at });
  expect(candidates.rows.map((row) => row.id)).toEqual(['deputy', 'head']);
  await addPanelMember(world.deps, { actor: office, ...at, userId: 'head', unitIds: [] });
  await expect(addPanelMember(world.deps, { actor: office, ...at, userId: 'deputy', unitIds: ['east'] })).rejects.toMatchObject({ code: 'panel_own_unit' });
  await addPanelMember(world.deps, { actor: office, ...at, userId: 'deputy', unitIds: [] });
  await expect(addPanelMember(world.deps, { actor: office, ...at, userId: 'head', unitIds: [] })).rejects.toMatchObject({ code: 'panel_member_sits' });
  await expect(addPanelMember(world.deps, { actor: head, ...at, userId: 'office', unitIds: [] })).rejects.toMatchObject({ code: 'not_allowed' });
  const [members] = await panelRepository(world.deps.db.prisma).findMembers(assessmentId).then((rows) => [rows.map(({ userId, unitIds }) => [userId, unitIds])]);
  expect(members).toEqual([['head', []], ['deputy', ['west']]]);
  await expect(submitJudgement(world.deps, { actor: office, assessmentId, unitId: 'west', measure, values: ['99'], reason: '代填', expectedVersion: 1 })).rejects.toMatchObject({ code: 'panel_has_members' });
});

test('a rater gives marks to all units at once, not to the own one, and sees the own marks only', async () => {
  const mark = (unitId: string, value: string, expectedVersion = 0) => ({ unitId, value, note: '', expectedVersion });
  await expect(submitRatings(world.deps, { actor: head, ...at, marks: [mark('east', '101'), mark('west', '90.5')] })).rejects.toMatchObject({ code: 'panel_marks_invalid' });
  await expect(submitRatings(world.deps, { actor: deputy, ...at, marks: [mark('east', '90')] })).rejects.toMatchObject({ code: 'own_unit' });
  await expect(submitRatings(world.deps, { actor: office, ...at, marks: [mark('east', '90')] })).rejects.toMatchObject({ code: 'panel_not_member' });
  expect(await submitRatings(world.deps, { actor: head, ...at, marks: [mark('east', '90'), mark('west', '90.5')] })).toEqual({ stored: 2 });
  await expect(submitRatings(world.deps, { actor: head, ...at, marks: [mark('west', '91')] })).rejects.toMatchObject({ code: 'panel_marks_stale' });
  expect(await getRatingSheet(world.deps, { actor: deputy, ...at })).toMatchObject({ due: 1, rated: 0, tracks: [{ rows: [{ unitId: 'east', closed: 'own-unit', value: null }, { unitId: 'west', closed: null, value: null }] }] });
  const { panels } = await listPanels(world.deps, { actor: office, assessmentId });
  expect(panels[0]?.members.map(({ userId, due, rated }) => [userId, due, rated])).toEqual([['head', 2, 2], ['deputy', 1, 0]]);
  expect((await listPanels(world.deps, { actor: deputy, assessmentId })).panels).toMatchObject([{ members: [], mine: { due: 1, rated: 0 } }]);
});

test('until all have rated the evaluation is owed; then it is their mean, written out on the sheet', async () => {
  expect(await score('west')).toMatchObject({ provisional: true, missing: [{ item: 'composite', measure }] });
  const owed = await listQueue(world.deps, { actor: office, assessmentId, state: 'owed', page: 1, pageSize: 10 });
  expect(owed.rows).toMatchObject([{ unitId: 'west', measure, panel: { rated: 1, due: 2 }, mayJudge: false }]);
  await submitRatings(world.deps, { actor: deputy, ...at, marks: [{ unitId: 'west', value: '85', note: '', expectedVersion: 0 }] });
  // 90 × 0.8 + (90.5 + 85) / 2 × 0.2
  expect(await score('west')).toMatchObject({ provisional: false, weighted: '89.55' });
  expect(await score('east')).toMatchObject({ weighted: '90' });
});

test('a member who is released counts no more, with the reason in the audit', async () => {
  const { panels } = await listPanels(world.deps, { actor: office, assessmentId });
  const memberId = panels[0]?.members.find((member) => member.userId === 'deputy')?.id ?? '';
  await expect(releasePanelMember(world.deps, { actor: office, memberId, reason: ' ' })).rejects.toMatchObject({ code: 'reason_missing' });
  await releasePanelMember(world.deps, { actor: office, memberId, reason: '调离' });
  await expect(releasePanelMember(world.deps, { actor: office, memberId, reason: '调离' })).rejects.toMatchObject({ code: 'panel_member_gone' });
  expect(await score('west')).toMatchObject({ weighted: '90.1' });
});

test('a superior deduction is passed down in proportion to the negligent unit only, and taken back with a reason', async () => {
  const deduction = { actor: office, assessmentId, authority: '市局', item: '社区矫正检查', superiorFull: '50', pointsLost: '1.50', document: '示例市司〔2018〕9号', date: '2018-12-20', evidence: [] };
  const cause = (unitId: string, negligent: boolean, share: string | null = null) => ({ unitId, share, negligent, reason: negligent ? '档案缺失' : '已按时报送' });
  await expect(createDeduction(world.deps, { ...deduction, pointsLost: '51', causes: [cause('west', true)] })).rejects.toMatchObject({ code: 'deduction_points_invalid' });
  await expect(createDeduction(world.deps, { ...deduction, causes: [cause('west', true), cause('west', true)] })).rejects.toMatchObject({ code: 'deduction_causes_missing' });
  await expect(createDeduction(world.deps, { ...deduction, causes: [cause('west', true, '1.2')] })).rejects.toMatchObject({ code: 'deduction_share_invalid' });
  await expect(createDeduction(world.deps, { ...deduction, actor: head, causes: [cause('west', true)] })).rejects.toMatchObject({ code: 'not_allowed' });
  const { id } = await createDeduction(world.deps, { ...deduction, causes: [cause('west', true, '0.4'), cause('east', false)] });
  // 1.5 / 50 × 100 × 0.4
  expect(await score('west')).toMatchObject({ transfer: '1.2', total: '88.9' });
  expect(await score('east')).toMatchObject({ transfer: '0', total: '90' });
  const sheet = await getSheet(world.deps, { actor: office, assessmentId, unitId: 'west' });
  expect(sheet.composition).toMatchObject({ content: '90', parts: [{ measure, rating: '90.5', raters: 1, weight: '20', product: '18.1' }], weighted: '90.1', passedDown: [{ id, points: '1.2', share: '0.4' }], transfer: '1.2', total: '88.9' });
  expect((await listDeductions(world.deps, { actor: office, assessmentId })).rows).toMatchObject([{ id, causes: [{ unitName: '西塘司法所', points: '1.2' }, { unitName: '东桥司法所', points: '0' }] }]);
  expect((await listDeductions(world.deps, { actor: person('e', ['station', 'east']), assessmentId })).rows[0]?.causes.map((one) => one.unitId)).toEqual(['east']);
  await undoDeduction(world.deps, { actor: office, deductionId: id, reason: '市局更正' });
  await expect(undoDeduction(world.deps, { actor: office, deductionId: id, reason: '再次' })).rejects.toMatchObject({ code: 'deduction_undone' });
  expect(await score('west')).toMatchObject({ transfer: '0', total: '90.1' });
  expect(await verifyAudit(world.deps)).toMatchObject({ brokenAt: null });
});
