import { describe, expect, test } from 'vitest';
import type { Measurement } from '../measurement.ts';
import type { Quantity } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { itemOf, measured, missing, no, notApplicable, scoreItem, unitOf, yes, type TestRule } from '../../test/scheme-of.ts';

const lost = (rule: TestRule, measures: Readonly<Record<string, Measurement>>, options: Partial<Options> = {}, over = {}): string => {
  const item = scoreItem(itemOf([rule]), unitOf(measures, over), options);
  return `${10 - Number(item.got)}`;
};
const deduct = (quantity: Quantity, amount = '1'): TestRule => ({ effect: 'deduct', amount, limit: 'item', quantity });

describe('occurrences', () => {
  const rule = deduct({ kind: 'occurrences', of: 'm/escalated' }, '2');
  test.each([[0, '0'], [1, '2'], [3, '6'], [6, '10']])('有一起扣2分，扣完为止: %i loses %s', (count, points) => {
    expect(lost(rule, { 'm/escalated': measured(count) })).toBe(points);
  });
  test.each([[4, '0'], [5, '1'], [9, '1'], [10, '2']])('每五起扣1分: %i loses %s', (count, points) => {
    expect(lost(deduct({ kind: 'occurrences', of: 'm/x', per: '5' }), { 'm/x': measured(count) })).toBe(points);
  });
});

describe('shortfall', () => {
  const rule = deduct({ kind: 'shortfall', of: 'm/orgs', required: '5' }, '2');
  test.each([[5, '0'], [6, '0'], [4, '2'], [3, '4']])('少一类扣2分, 5 required: %i loses %s', (count, points) => {
    expect(lost(rule, { 'm/orgs': measured(count) })).toBe(points);
  });
  const byClass = deduct({ kind: 'shortfall', of: 'm/consults', required: { by: 'class', table: { town: '100', street: '50' } } }, '0.5');
  test.each([['town', 99, '0.5'], ['town', 100, '0'], ['street', 50, '0'], ['street', 49, '0.5']])('镇100件，街道50件: a %s with %i loses %s', (kind, count, points) => {
    expect(lost(byClass, { 'm/consults': measured(count) }, {}, { class: kind })).toBe(points);
  });
  test('a unit without class cannot be compared: unscored, not lower', () => {
    expect(scoreItem(itemOf([byClass]), unitOf({ 'm/consults': measured(1) }))).toMatchObject({ state: 'unscored', got: '10', notes: [{ kind: 'missing', needs: ['class'] }] });
  });
});

describe('percentage points', () => {
  const performance = deduct({ kind: 'percentage-points', of: 'm/ratio', target: '0.98', off: 'below', step: '1' });
  test.each([
    ['floor', '1'],
    ['ceil', '2'],
    ['prorata', '1.6'],
  ] as const)('每低一个百分点扣1分: 96.4%% of 98%%, %s loses %s', (percentagePoint, points) => {
    expect(scoreItem(itemOf([performance]), unitOf({ 'm/ratio': measured(964, 1000) }), { percentagePoint }).lines[0]?.after).toBe(points);
  });
  test.each([[98, 100, '0'], [97, 100, '1'], [979, 1000, '0'], [971, 1000, '0'], [97, 99, '0'], [100, 100, '0']])('%i/%i of 98%% loses %s', (num, den, points) => {
    expect(lost(performance, { 'm/ratio': measured(num, den) })).toBe(points);
  });
  test('its own partial wins over the option', () => {
    const own = deduct({ kind: 'percentage-points', of: 'm/ratio', target: '0.98', off: 'below', step: '1', partial: 'ceil' });
    expect(lost(own, { 'm/ratio': measured(964, 1000) })).toBe('2');
  });
  const reoffending = deduct({ kind: 'percentage-points', of: 'm/ratio', target: '0.04', off: 'above', step: '0.1' }, '0.5');
  test.each([[400, '0'], [409, '0'], [410, '0.5'], [425, '1']])('超过0.1个百分点扣0.5分: %i/10000 of 4%% loses %s', (num, points) => {
    expect(lost(reoffending, { 'm/ratio': measured(num, 10_000) })).toBe(points);
  });
  test('0.70 − 0.68 is exactly 2 steps', () => {
    expect(lost(deduct({ kind: 'percentage-points', of: 'm/ratio', target: '0.7', off: 'below', step: '1' }, '0.5'), { 'm/ratio': measured(68, 100) })).toBe('1');
  });
});

describe('condition', () => {
  const rule = deduct({ kind: 'condition', test: { of: 'm/ratio', op: '>=', than: '1' }, counts: 'unmet' });
  test.each([[99, '1'], [100, '0'], [0, '1']])('不达标扣1分: %i%% loses %s', (percent, points) => {
    expect(lost(rule, { 'm/ratio': measured(percent, 100) })).toBe(points);
  });
  test.each(['>=', '>', '==', '!=', '<', '<='] as const)('op %s at, below and above the baseline', (op) => {
    const at = (value: number): boolean => lost(deduct({ kind: 'condition', test: { of: 'm/x', op, than: '5' }, counts: 'met' }), { 'm/x': measured(value) }) === '1';
    expect([at(4), at(5), at(6)]).toEqual({ '>=': [false, true, true], '>': [false, false, true], '==': [false, true, false], '!=': [true, false, true], '<': [true, false, false], '<=': [true, true, false] }[op]);
  });
  const countable = deduct({ kind: 'condition', test: { of: 'm/villages', op: '==', than: '0' }, counts: 'unmet', countable: true }, '0.5');
  test('有…的扣0.5分: once by default, each under onceOrEach', () => {
    expect(lost(countable, { 'm/villages': measured(3) })).toBe('0.5');
    expect(lost(countable, { 'm/villages': measured(3) }, { onceOrEach: 'each' })).toBe('1.5');
    expect(lost(countable, { 'm/villages': measured(0) }, { onceOrEach: 'each' })).toBe('0');
  });
  test('a violated yes-no measure counts at least once under each', () => {
    const late = deduct({ kind: 'condition', test: { of: 'm/on-time', op: '==', than: '1' }, counts: 'unmet', countable: true });
    expect(lost(late, { 'm/on-time': no }, { onceOrEach: 'each' })).toBe('1');
  });
  test('a yes-no measure counts each fact behind it under each', () => {
    const late = deduct({ kind: 'condition', test: { of: 'm/on-time', op: '==', than: '1' }, counts: 'unmet', countable: true });
    const behind = (value: number, evidence: readonly string[]): Measurement => ({ kind: 'measured', value: { num: value, den: 1 }, evidence });
    const files = behind(0, ['C1', 'C2', 'C3']);
    expect(lost(late, { 'm/on-time': files })).toBe('1');
    expect(lost(late, { 'm/on-time': files }, { onceOrEach: 'each' })).toBe('3');
    expect(lost(late, { 'm/on-time': behind(1, ['C1', 'C2']) }, { onceOrEach: 'each' })).toBe('0');
  });
  const both = { effect: 'earn', amount: '2', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/reviewed', op: '>=', than: '1' }, counts: 'met', alsoRequires: [{ of: 'm/illegal', op: '==', than: '0' }] } } as const satisfies TestRule;
  test.each([
    [yes, no, '0'],
    [measured(95, 100), no, '2'],
    [yes, yes, '2'],
    [notApplicable, yes, '2'],
    [notApplicable, no, '0'],
    [missing, yes, '2'],
  ])('合法性审查 with %o and %o loses %s', (reviewed, illegal, points) => {
    expect(lost(both, { 'm/reviewed': reviewed, 'm/illegal': illegal })).toBe(points);
  });
});

describe('band and proportion', () => {
  const band = { effect: 'deduct', amount: { by: 'band', table: { 0: '3', 1: '1' } }, limit: 'item', quantity: { kind: 'band', of: 'm/ratio', edges: ['0.9', '0.95'] } } as const satisfies TestRule;
  test.each([[89, '3'], [90, '1'], [94, '1'], [95, '0']])('低于90%%扣3分，低于95%%扣1分: %i%% loses %s', (percent, points) => {
    expect(lost({ ...band, quantity: { ...band.quantity, edges: [...band.quantity.edges] } }, { 'm/ratio': measured(percent, 100) })).toBe(points);
  });
  const share = deduct({ kind: 'proportion', of: 'm/unpaid', base: 'm/due' }, '6');
  test('by proportion of a base, exactly', () => {
    expect(scoreItem(itemOf([share]), unitOf({ 'm/unpaid': measured(1), 'm/due': measured(9) })).got).toBe('28/3');
  });
  test('a base of 0 does not apply', () => {
    expect(scoreItem(itemOf([share]), unitOf({ 'm/unpaid': measured(0), 'm/due': measured(0) }))).toMatchObject({ got: '10', notes: [{ kind: 'not-applicable', reason: 'base-is-zero' }] });
  });
});

describe('baselines of the unit and its group', () => {
  const against = (from: 'unit-target' | 'last-year' | 'group-mean'): TestRule => deduct({ kind: 'condition', test: { of: 'm/x', op: '>=', than: { from } }, counts: 'unmet' });
  test('a target set for the unit', () => {
    expect(lost(against('unit-target'), { 'm/x': measured(4) }, {}, { targets: { 'm/x': '5' } })).toBe('1');
    expect(lost(against('unit-target'), { 'm/x': measured(5) }, {}, { targets: { 'm/x': '5' } })).toBe('0');
  });
  test("last year's value; a unit without one is unscored", () => {
    expect(lost(against('last-year'), { 'm/x': measured(4) }, {}, { lastYear: { 'm/x': '4.5' } })).toBe('1');
    expect(scoreItem(itemOf([against('last-year')]), unitOf({ 'm/x': measured(4) })).state).toBe('unscored');
  });
  test('alone in its group a unit is at the mean', () => {
    expect(lost(against('group-mean'), { 'm/x': measured(4) })).toBe('0');
  });
});
