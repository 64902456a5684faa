import { describe, expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import type { UnitInput } from '../input.ts';
import type { Measurement } from '../measurement.ts';
import type { Options } from '../scheme/options.ts';
import { score } from '../score.ts';
import { events, itemOf, measured, schemeOf, sectionOf, unitOf, yes, type TestRule } from '../../test/scheme-of.ts';
import { splitMoney } from './money.ts';

const [outstanding, good, ordinary] = ['实绩突出', '实绩比较突出', '实绩一般'] as const;
const vetoOf = (of: string, takes: ('awards' | 'bonus' | 'rewards' | 'promotion')[]): TestRule => ({ effect: 'veto', takes, quantity: { kind: 'events', of, where: { confirmed: true } } });
/** 002-考核办法与评价-3, -4 and 奖励与惩罚 */
const tiers = schemeOf([sectionOf([itemOf([vetoOf('m/abscond', ['awards']), vetoOf('m/dereliction', ['awards', 'rewards', 'promotion'])])])], {
  grading: {
    within: 'all',
    minimumGroup: 3,
    grades: [
      { id: outstanding, title: { zh: outstanding }, when: { rankWithin: 2 }, consequences: ['commended'], awards: ['commended'], money: { amount: '1000', principalPercent: '40' }, clause: '002-奖励与惩罚-1-b' },
      { id: good, title: { zh: good }, when: { rankFromEndBeyond: 1 } },
      { id: ordinary, title: { zh: ordinary }, when: {}, consequences: ['circulated_criticism', 'no_civil_servant_excellence', 'no_system_awards'] },
    ],
    caps: [{ of: 'm/cap', where: { confirmed: true }, grade: ordinary, passesOn: true, clause: '002-考核办法与评价-4-a' }],
    downgrades: [{ of: 'm/fraud', by: 1, clause: '002-考核纪律-1-b' }],
    streaks: [{ grade: ordinary, years: 2, consequences: ['staff_incompetent_rating'], clause: '002-奖励与惩罚-1-e' }],
  },
  consequences: [{ id: 'discipline', clause: '002-奖励与惩罚-2-a', text: '情节严重的', when: { events: 'm/dereliction', where: { confirmed: true, severe: true } }, effects: ['party_or_administrative_discipline'] }],
});
const nothing: Readonly<Record<string, Measurement>> = { 'm/abscond': events(), 'm/dereliction': events(), 'm/cap': events(), 'm/fraud': measured(0) };
const unit = (id: string, total: string, measures: Readonly<Record<string, Measurement>> = {}, grade?: string): UnitInput =>
  unitOf({ ...nothing, ...measures }, { id, given: { total }, ...(grade === undefined ? {} : { prior: { grade } }) });
const run = (units: readonly UnitInput[], options: Partial<Options> = {}) => score(compileScheme(tiers, options), { units }).units;
const effects = (one: ReturnType<typeof run>[number]) => [...new Set(one.consequences.flatMap((consequence) => consequence.effects))];

describe('three tiers', () => {
  const units = [
    unit('A', '96', {}, outstanding),
    unit('B', '94.5', { 'm/cap': events({ case: 7, confirmed: true }) }, good),
    unit('C', '93', {}, good),
    unit('D', '90', { 'm/cap': events({ case: 3, confirmed: false }) }, ordinary),
    unit('E', '88', {}, good),
    unit('F', '80', {}, ordinary),
  ];
  test('the capped unit is 实绩一般 and its place goes to the next; two years in the lowest tier', () => {
    const result = run(units);
    expect(result.map(({ grade, money }) => [grade, money])).toEqual([[outstanding, '1000'], [ordinary, null], [outstanding, '1000'], [good, null], [good, null], [ordinary, null]]);
    expect(result.map(effects)).toEqual([['commended'], ['circulated_criticism', 'no_civil_servant_excellence', 'no_system_awards'], ['commended'], [], [], ['circulated_criticism', 'no_civil_servant_excellence', 'no_system_awards', 'staff_incompetent_rating']]);
  });
  test('tierCapMeaning: exclusive leaves 实绩比较突出 open', () => {
    expect(run(units, { tierCapMeaning: 'exclusive' })[1]?.grade).toBe(good);
  });
  test('fraud: one tier down, the place is not handed on, nothing below the lowest', () => {
    const result = run([unit('A', '96', { 'm/fraud': yes }), unit('B', '95'), unit('C', '94'), unit('D', '93', { 'm/fraud': yes })]);
    expect(result.map(({ grade }) => grade)).toEqual([good, outstanding, good, ordinary]);
  });
  test('fewer than three: a person decides', () => {
    expect(run([unit('A', '96'), unit('B', '95')]).map(({ grade, undecided }) => [grade, undecided])).toEqual([[null, ['group-too-small']], [null, ['group-too-small']]]);
  });
  test('a tie at the border is included, or left to people', () => {
    const tied = [unit('A', '96'), unit('B', '95'), unit('C', '95'), unit('D', '90')];
    expect(run(tied).map(({ grade }) => grade)).toEqual([outstanding, outstanding, outstanding, ordinary]);
    expect(run(tied, { tiesAtBoundary: 'manual' }).map(({ grade, undecided }) => [grade, ...undecided])).toEqual([[outstanding], [null, 'tie-at-boundary'], [null, 'tie-at-boundary'], [ordinary]]);
  });
});

test('tiesAtBoundary: tie-break decides the grade by the next value, the rank stays shared', () => {
  const scheme = { ...tiers, tieBreak: [{ of: 'm/late', better: 'lower' as const }] };
  const units = [unit('A', '96', { 'm/late': measured(0) }), unit('B', '95', { 'm/late': measured(5) }), unit('C', '95', { 'm/late': measured(2) }), unit('D', '90', { 'm/late': measured(0) })];
  expect(score(compileScheme(scheme, { tiesAtBoundary: 'tie-break' }), { units }).units.map(({ rank, grade }) => [rank, grade])).toEqual([[1, outstanding], [2, good], [2, outstanding], [4, ordinary]]);
});

describe('loss of awards without loss of tier', () => {
  const event = events({ confirmed: true, severe: true });
  const result = run([unit('A', '97', { 'm/abscond': event }), unit('B', '95'), unit('C', '90', { 'm/dereliction': event, 'm/abscond': event }), unit('D', '85')]);
  test('the tier stays, commendation and money are withheld', () => {
    expect(result.map(({ grade, money }) => [grade, money])).toEqual([[outstanding, null], [outstanding, '1000'], [good, null], [ordinary, null]]);
    expect(effects(result[0] ?? fail())).toEqual(['no_awards']);
    expect(effects(result[2] ?? fail()).toSorted()).toEqual(['no_awards', 'no_promotion', 'no_rewards', 'party_or_administrative_discipline']);
  });
});

const fail = (): never => {
  throw new Error('no such unit');
};

describe('grades by the total', () => {
  const scheme = schemeOf([sectionOf([itemOf([vetoOf('m/v', ['bonus'])], { fullPoints: '100' })])], {
    grading: {
      within: 'group',
      grades: [
        { id: 'A', title: { zh: '甲' }, when: { totalAtLeast: '90', rankWithin: 1, vetoed: false } },
        { id: 'B', title: { zh: '乙' }, when: { percentOfFullAtLeast: '80', vetoed: false } },
        { id: 'D', title: { zh: '丁' }, when: {} },
      ],
    },
  });
  const of = (id: string, total: string, group: string, vetoed = false) => unitOf({ 'm/v': vetoed ? events({ confirmed: true }) : events() }, { id, group, given: { total, full: '100' } });
  test('bars at, above and below; the rank inside the group; a veto', () => {
    const units = [of('A', '90', 'x'), of('B', '89.9999', 'y'), of('C', '95', 'z', true), of('D', '80', 'x'), of('E', '79.9999', 'y'), of('F', '90', 'y')];
    expect(score(compileScheme(scheme), { units }).units.map(({ grade }) => grade)).toEqual(['A', 'B', 'D', 'B', 'D', 'A']);
  });
});

describe('1000元, 40%奖给主要负责人，60%奖给工作人员', () => {
  test.each([
    [7, [8572, 8572, 8572, 8571, 8571, 8571, 8571]],
    [3, [20_000, 20_000, 20_000]],
    [0, []],
  ])('%i members of staff', (count, staff) => {
    const split = splitMoney('1000', '40', count);
    expect(split).toMatchObject({ principalFen: 40_000, staffFen: staff });
    expect(split.principalFen + split.staffFen.reduce((sum, fen) => sum + fen, 0) + split.undistributedFen).toBe(100_000);
  });
});
