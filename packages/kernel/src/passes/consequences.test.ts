import { expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import type { Options } from '../scheme/options.ts';
import { score } from '../score.ts';
import { itemOf, measured, schemeOf, sectionOf, unitOf } from '../../test/scheme-of.ts';

/** 000-结果运用-1-d .. 1-i */
const scheme = schemeOf([sectionOf([itemOf([])])], {
  consequences: [
    { id: 'keep', clause: '000-结果运用-1-d', text: '保持前三名的奖励1分值的经费', when: { rankWithin: 3, priorRankWithin: 3 }, effects: [], funding: { points: '1', group: 'change' } },
    { id: 'gain', clause: '000-结果运用-1-e', text: '每进一位的奖励0.5分值的经费', when: { placesGainedAtLeast: 1 }, effects: [], funding: { points: '0.5', perPlace: true, group: 'change' } },
    { id: 'fall', clause: '000-结果运用-1-f', text: '后退5位次及以上', when: { placesLostAtLeast: 5 }, effects: [], funding: { points: '-2', group: 'penalty' } },
    { id: 'bottom', clause: '000-结果运用-1-f', text: '连续倒数后3位', when: { bottomYears: { places: 3, years: 2 } }, effects: [], funding: { points: '-2', group: 'penalty' } },
    { id: 'last', clause: '000-结果运用-1-i', text: '处于末位', when: { rankFromEndWithin: 1 }, effects: ['admonition_talk', 'key_management_next_year'] },
    { id: 'test', clause: 'c', text: 't', when: { test: { of: 'm/x', op: '>=', than: '3' } }, effects: ['noted'] },
  ],
});
const ranked = (list: readonly (readonly [string, number | null])[], over: Partial<Options> = {}, priorUnitCount = 8) => {
  const units = list.map(([total, rank], index) => unitOf({ 'm/x': measured(0) }, { id: `U${index}`, given: { total }, ...(rank === null ? {} : { prior: { rank } }) }));
  return score(compileScheme(scheme, over), { units, priorUnitCount }).units;
};
const year = [['98.5', 1], ['97.2', 5], ['96', 2], ['95', 3], ['95', 4], ['93', 8], ['90', null], ['88', 6]] as const;

test('rank, funding against last year, last place, a tie in the middle, a new unit', () => {
  const result = ranked(year);
  expect(result.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 4, 6, 7, 8]);
  expect(result.map(({ funding }) => funding)).toEqual(['1', '1.5', '1', '0', '0', '-1', '0', '-2']);
  expect(result.map(({ consequences }) => consequences.flatMap(({ effects }) => effects))).toEqual([[], [], [], [], [], [], [], ['admonition_talk', 'key_management_next_year']]);
  expect(result[5]?.consequences.map(({ id, funding, reason }) => [id, funding, reason])).toEqual([['gain', '1', 'places-gained'], ['bottom', '-2', 'bottom-years']]);
});

test('3 → 2: keep 1 + gain 0.5; combined by max only 1', () => {
  const list = [['99', 1], ['98', 3], ['97', 2], ['96', 4]] as const;
  expect(ranked(list)[1]?.funding).toBe('1.5');
  expect(ranked(list, { keepTop3Combine: 'max' })[1]?.funding).toBe('1');
});

test('keepTop3: same-rank asks for the very place', () => {
  const list = [['99', 1], ['98', 3], ['97', 2], ['96', 4]] as const;
  expect(ranked(list, { keepTop3: 'same-rank' }).map(({ funding }) => funding)).toEqual(['1', '0.5', '0', '0']);
});

test('后退5位次及以上 includes 5, and both penalties count once', () => {
  const list = [['99', 4], ['98', 2], ['97', 3], ['96', 5], ['95', 6], ['94', 7], ['93', 8], ['92', 3]] as const;
  expect(ranked(list)[7]).toMatchObject({ rank: 8, funding: '-2' });
  const fallen = [['99', 2], ['98', 3], ['97', 4], ['96', 5], ['95', 6], ['94', 1], ['93', 7], ['92', 6]] as const;
  expect(ranked(fallen)[5]?.funding).toBe('-2');
  expect(ranked([['99', 2], ['98', 3], ['97', 4], ['96', 5], ['95', 1], ['94', 6]])[4]?.funding).toBe('0');
});

test('bottomYears: 3 asks for the two years before as well', () => {
  expect(ranked(year, { bottomYears: 3 })[7]?.funding).toBe('0');
  const units = [unitOf({}, { id: 'A', given: { total: '1' }, prior: { ranks: [8, 7] } }), ...Array.from({ length: 7 }, (_, index) => unitOf({}, { id: `U${index}`, given: { total: '9' } }))];
  expect(score(compileScheme(scheme, { bottomYears: 3 }), { units, priorUnitCount: 8 }).units[0]?.funding).toBe('-2');
});
