import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditRepository, orgRepository, sqlOf } from '@siheng/db';
import { createAssessment } from '../assessments/create-assessment.ts';
import type { AppError } from '../errors/app-error.ts';
import { submitJudgement } from '../judgements/submit-judgement.ts';
import { type Actor, platformActor } from '../policy/actor.ts';
import { publishScheme } from '../schemes/publish-scheme.ts';
import { runScoring } from '../scoring/run-scoring.ts';
import { createWorld, eastStaff, office, type World } from '../../test/world.ts';
import { decideConsequence } from './decide-consequence.ts';
import { listConsequences } from './list-consequences.ts';
import { setPointValue } from './set-point-value.ts';

const measure = 'platform/midterm-review-points-lost';
const scheme = {
  format: 1, id: 'ledger-2018', title: { zh: '结果运用样例' }, period: { from: '2018-01-01', to: '2018-12-31' }, source: { document: '样例', issuedBy: '样例局', issuedAt: null },
  classes: [{ id: 'town', title: { zh: '镇' } }], options: {}, rounding: { places: 2, mode: 'half-up' },
  tracks: [{ id: 'station', title: { zh: '司法所' }, unitKinds: ['station'], fullPoints: '10', sections: [{ id: 's', title: { zh: '中期' }, kind: 'scored', fullPoints: '10', items: [
    { id: 'i', title: { zh: '中期考核' }, kind: 'scored', fullPoints: '10', standards: [], method: [], departments: [], rules: [{ id: 'lost', clause: 'c', text: '按中期考核扣分，扣完为止。', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: measure } }] },
  ] }] }],
  grading: { within: 'all', grades: [
    { id: 'outstanding', title: { zh: '实绩突出' }, when: { rankWithin: 1 }, consequences: ['commended'], awards: ['commended'], money: { amount: '1000', principalPercent: '40' }, clause: 'g1' },
    { id: 'ordinary', title: { zh: '实绩一般' }, when: {}, clause: 'g2' },
  ] },
  consequences: [
    { id: 'gain', clause: 'k1', text: '每进一位的奖励0.5分值的经费。', when: { placesGainedAtLeast: 1 }, effects: [], funding: { points: '0.5', perPlace: true, group: 'reward' } },
    { id: 'last', clause: 'k2', text: '处于末位的，对负责人进行诫勉谈话。', when: { rankFromEndWithin: 1 }, effects: ['admonition_talk'] },
  ],
};

let world: World;
let assessmentId: string;
const leader: Actor = { userId: 'leader', name: '示例领导', duties: [{ role: 'leader', orgId: 'county', orgPath: '/county/' }] };

/** Points lost at midterm decide who is first. */
const lose = async (unitId: string, points: string): Promise<void> => {
  const version = await world.deps.db.prisma.judgement.count({ where: { assessmentId, unitId } });
  await submitJudgement(world.deps, { actor: office, assessmentId, unitId, measure, values: [points], reason: '中期考核', expectedVersion: version });
};
const be = (state: string) => world.deps.db.prisma.assessment.update({ where: { id: assessmentId }, data: { state } });
// Results are scored before they are confirmed; what follows from them is decided afterwards.
const run = async () => {
  await be('ranking');
  const scored = await runScoring(world.deps, { assessmentId, reason: '测试', by: 'office' });
  await be('confirmed');
  return scored;
};
const ledger = async (state?: 'proposed' | 'confirmed' | 'rejected' | 'superseded' | 'replaced', actor = office) => (await listConsequences(world.deps, { actor, assessmentId, state, page: 1, pageSize: 100 })).rows;
const find = async (unitId: string, key: string, state: 'proposed' | 'confirmed' = 'proposed') => {
  const entry = (await ledger(state)).find((one) => one.unitId === unitId && one.key === key);
  if (!entry) throw new Error(`no ${state} ${key} of ${unitId}`);
  return entry;
};
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'not refused', (error: AppError) => error.code);
const decide = (entryId: string, over: Partial<Parameters<typeof decideConsequence>[1]> = {}) => decideConsequence(world.deps, { actor: office, entryId, verdict: 'confirmed', decision: '局党组会议纪要〔2019〕3号', note: '', ...over });

beforeAll(async () => {
  world = await createWorld();
  const org = await orgRepository(world.deps.db.prisma).findById('county');
  if (!org) throw new Error('no county');
  const { hash } = await publishScheme(world.deps, { actor: platformActor, org, scheme, decision: '样例' });
  ({ id: assessmentId } = await createAssessment(world.deps, { actor: platformActor, org, title: '结果运用', schemeHash: hash, asOf: '2018-12-31', units: [{ unitId: 'east', priorRank: 2 }, { unitId: 'west', priorRank: 1 }] }));
  await lose('east', '1');
  await lose('west', '2');
  await run();
});
afterAll(() => world.close());

describe('consequences', () => {
  test('a run proposes funding, money, commendation and talk with reason, clause and run', async () => {
    expect((await ledger('proposed')).map(({ unitId, key, points, cny, effects, clauses, reason }) => [unitId, key, points, cny, effects.map((effect) => effect.title.zh), clauses, reason.zh])).toEqual([
      ['east', 'funding', '0.5', null, [], ['k1'], '本年第1名，上年第2名，前进1位'],
      ['east', 'grade:outstanding', null, null, ['表彰'], ['g1'], '考核档次“实绩突出”，本年第1名，上年第2名，前进1位'],
      ['east', 'money', null, '1000.00', [], ['g1'], '考核档次“实绩突出”，本年第1名，上年第2名，前进1位'],
      ['west', 'last', null, null, ['对负责人诫勉谈话'], ['k2'], '本年第2名，上年第1名，后退1位'],
    ]);
    expect((await find('west', 'last')).text).toBe('处于末位的，对负责人进行诫勉谈话。');
  });

  test('points become money once somebody has set the value, with the decision', async () => {
    expect(await refusal(setPointValue(world.deps, { actor: office, assessmentId, cny: '很多', decision: 'x' }))).toBe('point_value_invalid');
    expect(await refusal(setPointValue(world.deps, { actor: office, assessmentId, cny: '2000', decision: ' ' }))).toBe('decision_missing');
    expect(await refusal(setPointValue(world.deps, { actor: eastStaff, assessmentId, cny: '2000', decision: 'x' }))).toBe('not_allowed');
    await setPointValue(world.deps, { actor: leader, assessmentId, cny: '2000', decision: '局党组会议纪要〔2019〕3号' });
    expect((await find('east', 'funding')).cny).toBe('1000.00');
    expect((await ledger('superseded')).map((entry) => [entry.unitId, entry.key, entry.cny])).toEqual([['east', 'funding', null]]);
  });

  test('what is refused', async () => {
    const { id } = await find('east', 'money');
    expect(await refusal(decide(id, { actor: eastStaff }))).toBe('not_allowed');
    expect(await refusal(decide(id, { actor: { ...office, duties: [...office.duties, ...eastStaff.duties] } }))).toBe('own_unit');
    expect(await refusal(decide(id, { decision: ' ' }))).toBe('decision_missing');
    expect(await refusal(decide(id))).toBe('staff_count_missing');
    expect(await refusal(decide(id, { verdict: 'rejected' }))).toBe('rejection_reason_missing');
    expect(await refusal(decide('nothing'))).toBe('not_found');
    expect(await refusal(decide((await ledger('superseded'))[0]?.id ?? ''))).toBe('consequence_superseded');
  });

  test('1000 CNY, 40 %, 7 staff; decided once; a leader decides in person', async () => {
    const { id } = await find('east', 'money');
    expect((await decide(id, { staffCount: 7 })).money).toEqual({ principalPercent: '40', staffCount: 7, principalFen: 40_000, staffFen: [8572, 8572, 8572, 8571, 8571, 8571, 8571], undistributedFen: 0 });
    expect(await refusal(decide(id, { staffCount: 7 }))).toBe('consequence_decided');
    const talk = await decide((await find('west', 'last')).id, { actor: leader, decision: '' });
    expect([talk.state, talk.decided?.decision]).toEqual(['confirmed', null]);
    const refused = await decide((await find('east', 'grade:outstanding')).id, { verdict: 'rejected', note: '正在核查' });
    expect([refused.state, refused.decided?.note]).toEqual(['rejected', '正在核查']);
    const actions = (await auditRepository(sqlOf(world.deps.db.pool)).findAfter('0', 1000)).map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(['propose-consequences', 'set-point-value', 'confirm-consequence', 'reject-consequence']));
  });

  test('the same result again changes nothing', async () => {
    const before = await ledger();
    await run();
    expect(await ledger()).toEqual(before);
  });

  test('a later run that differs proposes beside what was decided, and shows the difference', async () => {
    await be('inspection');
    await lose('east', '3');
    const { number } = await run();
    expect((await ledger('proposed')).map(({ unitId, key, withdraws, previous }) => [unitId, key, withdraws, previous?.state])).toEqual([
      ['east', 'last', false, undefined],
      ['east', 'money', true, 'confirmed'],
      ['west', 'grade:outstanding', false, undefined],
      ['west', 'last', true, 'confirmed'],
      ['west', 'money', false, undefined],
    ]);
    expect((await find('west', 'last', 'confirmed')).overtakenBy?.number).toBe(number);
    expect((await ledger('superseded')).filter((entry) => entry.key === 'funding')).toHaveLength(2);
    await decide((await find('west', 'last')).id);
    expect((await ledger('replaced')).map((entry) => [entry.unitId, entry.key])).toEqual([['west', 'last']]);
    await decide((await find('east', 'money')).id, { verdict: 'rejected', note: '奖金已发放' });
    await run();
    expect((await ledger('proposed')).map(({ unitId, key }) => [unitId, key])).toEqual([['east', 'last'], ['west', 'grade:outstanding'], ['west', 'money']]);
  });

  test('a station sees its own lines only', async () => {
    expect(new Set((await ledger(undefined, eastStaff)).map((entry) => entry.unitId))).toEqual(new Set(['east']));
  });

  test('a scheme that names no consequence has an empty ledger, and says so', async () => {
    await runScoring(world.deps, { assessmentId: world.assessmentId, reason: '测试', by: 'office' });
    expect(await listConsequences(world.deps, { actor: office, assessmentId: world.assessmentId, page: 1, pageSize: 20 })).toMatchObject({ rows: [], total: 0, named: false });
  });
});
