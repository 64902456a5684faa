import { describe, expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import type { UnitInput } from '../input.ts';
import { KernelError } from '../kernel-error.ts';
import type { Options } from '../scheme/options.ts';
import { score } from '../score.ts';
import { itemOf, measured, missing, notApplicable, schemeOf, sectionOf, unitOf, type TestRule } from '../../test/scheme-of.ts';
import { competitionRanks } from './ranks.ts';

test('competition ranking: equal totals share the better rank', () => {
  expect(competitionRanks(['95', '96', '95', '1/3', '95.0'])).toEqual([2, 1, 2, 5, 2]);
  expect(competitionRanks([])).toEqual([]);
});

const given = (id: string, total: string, over: Partial<UnitInput> = {}) => unitOf({}, { id, given: { total }, ...over });
const plain = schemeOf([sectionOf([itemOf([])])]);

describe('ranks', () => {
  test('in the whole and in the group', () => {
    const units = [given('A', '90', { group: 'x' }), given('B', '95', { group: 'y' }), given('C', '90', { group: 'y' }), given('D', '80', { group: 'x' })];
    expect(score(compileScheme(plain), { units }).units.map(({ unit, rank, groupRank, tied }) => [unit, rank, groupRank, tied])).toEqual([['A', 2, 1, 2], ['B', 1, 1, 1], ['C', 2, 2, 2], ['D', 4, 2, 1]]);
  });
  test('exact values decide, not shown ones', () => {
    const units = [given('A', '87.3333'), given('B', '87.33334')];
    expect(score(compileScheme(plain), { units }).units.map(({ rank }) => rank)).toEqual([2, 1]);
  });
  test('ties: manual leaves a tie to people, tie-break asks the next value', () => {
    const scheme = schemeOf([sectionOf([itemOf([])])], { tieBreak: [{ of: 'm/late', better: 'lower' }] });
    const units = [given('A', '90', { measures: { 'm/late': measured(3) } }), given('B', '90', { measures: { 'm/late': measured(1) } })];
    const of = (ties: Options['ties']) => score(compileScheme(scheme, { ties }), { units }).units.map(({ rank, undecided }) => [rank, ...undecided]);
    expect(of('competition')).toEqual([[1], [1]]);
    expect(of('manual')).toEqual([[1, 'tied-rank'], [1, 'tied-rank']]);
    expect(of('tie-break')).toEqual([[2], [1]]);
  });
  test('tracks are ranked for themselves, together, or all in one', () => {
    const track = (id: string) => ({ id, title: { zh: id }, unitKinds: [id], fullPoints: '10', sections: [sectionOf([itemOf([], { id: `${id}.i` })])] });
    const scheme = schemeOf([], { tracks: ['所', '股室', '律所'].map(track), rankedTogether: [['股室', '律所']] });
    const units = [given('A', '90', { kind: '所' }), given('B', '91', { kind: '股室' }), given('C', '92', { kind: '律所' })];
    const of = (rankGroups: Options['rankGroups']) => score(compileScheme(scheme, { rankGroups }), { units }).units.map(({ rank }) => rank);
    expect([of('offices-and-secondary'), of('by-kind'), of('all')]).toEqual([[1, 2, 1], [1, 1, 1], [3, 2, 1]]);
  });
  test('a kind of unit that no track assesses, and a unit named twice, are refused', () => {
    expect(() => score(compileScheme(plain), { units: [given('A', '1', { kind: 'ship' })] })).toThrow(KernelError);
    expect(() => score(compileScheme(plain), { units: [given('A', '1'), given('A', '2')] })).toThrow('unit-repeated');
  });
});

describe('points by rank', () => {
  const mediators: TestRule = {
    effect: 'bonus',
    amount: { by: 'place', table: { 1: '1', 2: '1', 3: '1', 4: '0.5', 5: '0.5', 6: '0.5' } },
    limit: 'item',
    quantity: { kind: 'rank', of: 'm/per-mediator', group: 'all', from: 'top', given: 'm/stated', requires: [{ of: 'm/per-mediator', op: '>=', than: '8' }] },
  };
  const bonus = (rules: readonly TestRule[], options: Partial<Options> = {}) => compileScheme(schemeOf([sectionOf([itemOf([])]), sectionOf([itemOf(rules, { id: 'b', kind: 'bonus', fullPoints: '1' })], { id: 'b', kind: 'bonus', fullPoints: null })]), options);
  const of = (values: readonly number[], options: Partial<Options> = {}) =>
    score(bonus([mediators], options), { units: values.map((value, index) => unitOf({ 'm/per-mediator': measured(value) }, { id: `U${index}` })) }).units.map((unit) => unit.bonus);
  test('前3名的加1分，前4-6名的加0.5分, ties share the better place', () => {
    expect(of([20, 19, 18, 18, 17, 16, 15])).toEqual(['1', '1', '1', '1', '0.5', '0.5', '0']);
  });
  test('below 8 there is no bonus, unless the precondition is ignored', () => {
    expect(of([7, 9])).toEqual(['0', '1']);
    expect(of([7, 9], { rankBonusPrecondition: 'ignored' })).toEqual(['1', '1']);
  });
  test('a stated rank wins; one that does not apply keeps the rule from firing', () => {
    const one = (stated: UnitInput['measures'][string]) => score(bonus([mediators]), { units: [unitOf({ 'm/per-mediator': measured(12), 'm/stated': stated })] }).units[0]?.bonus;
    expect([one(measured(5)), one(measured(7)), one(notApplicable), one(missing)]).toEqual(['0.5', '0', '0', '1']);
  });
  test('units without a value are not ranked, and the others are told', () => {
    const units = [unitOf({ 'm/per-mediator': measured(12) }, { id: 'A' }), unitOf({}, { id: 'B' })];
    const [a, b] = score(bonus([mediators]), { units }).units;
    expect(a?.items[1]?.notes).toMatchObject([{ kind: 'group-incomplete', unranked: 1 }]);
    expect(b?.items[1]?.state).toBe('unscored');
  });
  const lastFive: TestRule = { effect: 'deduct', amount: { by: 'place', table: { 1: '1', 2: '0.8', 3: '0.6', 4: '0.4', 5: '0.2' } }, limit: 'none', quantity: { kind: 'rank', of: 'm/town-rank', group: 'all', from: 'bottom', given: 'm/town-rank', size: 'm/towns' } };
  test.each([
    [14, 'last-loses-most', '1'],
    [10, 'last-loses-most', '0.2'],
    [9, 'last-loses-most', '0'],
    [14, 'reverse', '0.2'],
    [10, 'reverse', '1'],
  ] as const)('位于全县后5名: rank %i of 14, %s, loses %s', (rank, bottomOrder, lost) => {
    const unit = unitOf({ 'm/town-rank': measured(rank), 'm/towns': measured(14) });
    expect(score(bonus([lastFive], { bottomOrder }), { units: [unit] }).units[0]?.totalDeductions).toBe(lost);
  });
  test('the worst of a group by a measure where lower is better', () => {
    const worst: TestRule = { effect: 'deduct', amount: { by: 'place', table: { 1: '2' } }, limit: 'none', quantity: { kind: 'rank', of: 'm/late', group: 'county', from: 'bottom', better: 'lower' } };
    const units = [['A', 'x', 3], ['B', 'x', 9], ['C', 'y', 20]].map(([id, group, late]) => unitOf({ 'm/late': measured(Number(late)) }, { id: String(id), group: String(group) }));
    expect(score(bonus([worst]), { units }).units.map((unit) => unit.totalDeductions)).toEqual(['0', '2', '2']);
  });
});

test('the mean of the group is exact and over those who have a value', () => {
  const below: TestRule = { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/x', op: '>=', than: { from: 'group-mean' } }, counts: 'unmet' } };
  const units = [unitOf({ 'm/x': measured(1) }, { id: 'A' }), unitOf({ 'm/x': measured(2) }, { id: 'B' }), unitOf({ 'm/x': measured(2) }, { id: 'C' }), unitOf({}, { id: 'D' })];
  expect(score(compileScheme(schemeOf([sectionOf([itemOf([below])])])), { units }).units.map(({ total, provisional, items }) => [total, provisional, items[0]?.lines[0]?.baseline])).toEqual([['9', false, '5/3'], ['10', false, undefined], ['10', false, undefined], ['10', true, undefined]]);
});
