import type { Rule } from '@siheng/kernel';
import { loadScheme } from '@siheng/schemes';
import { expect, it } from 'vitest';
import { platformMeasurement, readRational, valueKindOf, valueProblem } from './platform-measure.ts';

const rule = (quantity: Rule['quantity']): Rule => ({ id: 'r', clause: 'c', text: 't', quantity, effect: 'bonus', amount: '1', limit: 'item' });

it.each([
  ['levels of the rule', 'platform/standardisation-level', rule({ kind: 'events', of: 'platform/standardisation-level', levels: ['district', 'city'] }), { kind: 'levels', levels: ['district', 'city'] }],
  ['levels that the rule filters by', 'platform/standardisation-level', rule({ kind: 'events', of: 'platform/standardisation-level', where: { level: ['city'] } }), { kind: 'levels', levels: ['city'] }],
  ['yes or no', 'platform/midterm-experience-recognised', rule({ kind: 'condition', test: { of: 'platform/midterm-experience-recognised', op: '==', than: '1' }, counts: 'met' }), { kind: 'yes-no' }],
  ['a number', 'platform/midterm-review-points-lost', rule({ kind: 'occurrences', of: 'platform/midterm-review-points-lost' }), { kind: 'number' }],
] as const)('what may be entered: %s', (_name, measure, reading, kind) => {
  expect(valueKindOf(loadScheme('wujin-2018'), measure, reading)).toEqual(kind);
});

it.each([
  [{ kind: 'number' }, ['1.5'], null],
  [{ kind: 'number' }, ['-1'], 'not-a-number'],
  [{ kind: 'number' }, [], 'not-a-number'],
  [{ kind: 'number' }, ['1', '2'], 'too-many'],
  [{ kind: 'yes-no' }, ['1'], null],
  [{ kind: 'yes-no' }, ['2'], 'unknown-level'],
  [{ kind: 'levels', levels: ['city'] }, ['city'], null],
  [{ kind: 'levels', levels: ['city'] }, [], null],
  [{ kind: 'levels', levels: ['city'] }, ['province'], 'unknown-level'],
] as const)('%j accepts %j: %s', (kind, values, problem) => {
  expect(valueProblem(kind, values)).toBe(problem);
});

it('an evaluation lies between 0 and 100', () => {
  const kind = valueKindOf(loadScheme('wushen-2018'), 'platform/leading-group-evaluation', null);
  expect(kind).toEqual({ kind: 'number', max: '100' });
  expect([['0'], ['100'], ['100.01'], ['-1']].map((values) => valueProblem(kind, values))).toEqual([null, null, 'outside-range', 'not-a-number']);
});

it('events are those that rules, caps and consequences tell apart', () => {
  const kind = valueKindOf(loadScheme('wushen-2018'), 'platform/tier-cap-events', null);
  expect(kind.kind === 'cases' ? kind.cases.map((one) => one.value) : []).toEqual(['confirmed', 'case1+confirmed', 'case2+confirmed', 'case3+confirmed', 'case4+confirmed', 'case5+confirmed', 'case6+confirmed', 'case7+confirmed']);
  expect([[], ['case2+confirmed', 'case3+confirmed'], ['case9'], ['case2+confirmed:1']].map((values) => valueProblem(kind, values))).toEqual([null, null, 'unknown-level', 'unknown-level']);
  expect(platformMeasurement('platform/tier-cap-events', kind, ['case2+confirmed'], 'j1')).toEqual({ kind: 'events', events: [{ factId: 'j1', fields: { confirmed: true, case: 2 } }] });
});

it('an event that states its own points is entered with them', () => {
  const kind = valueKindOf(loadScheme('longyan-2020'), 'platform/inspection-findings', null);
  expect([['category3+verified:2.5'], ['category3+verified'], ['category3+verified:x']].map((values) => valueProblem(kind, values))).toEqual([null, 'not-a-number', 'not-a-number']);
  expect(platformMeasurement('platform/inspection-findings', kind, ['category3+verified:2.5'], 'j1')).toEqual({ kind: 'events', events: [{ factId: 'j1', fields: { category: 3, verified: true, points: '2.5' } }] });
});

it('a decimal is read exactly', () => {
  expect(readRational('1.50')).toEqual({ num: 150, den: 100 });
  expect(readRational('1e3')).toBeNull();
});

it('no level reached is known to be nothing, no number is missing', () => {
  expect(platformMeasurement('platform/a', { kind: 'levels', levels: ['city'] }, [], 'j1')).toEqual({ kind: 'events', events: [] });
  expect(platformMeasurement('platform/a', { kind: 'number' }, [], 'j1')).toEqual({ kind: 'missing', needs: ['platform/a'] });
  expect(platformMeasurement('platform/a', { kind: 'number' }, ['0'], 'j1')).toEqual({ kind: 'measured', value: { num: 0, den: 1 }, evidence: ['j1'] });
});
