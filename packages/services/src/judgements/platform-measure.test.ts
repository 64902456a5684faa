import type { Rule } from '@siheng/kernel';
import { expect, it } from 'vitest';
import { platformMeasurement, readRational, valueKindOf, valueProblem } from './platform-measure.ts';

const rule = (quantity: Rule['quantity']): { rule: Rule } => ({ rule: { id: 'r', clause: 'c', text: 't', quantity, effect: 'bonus', amount: '1', limit: 'item' } });

it.each([
  ['levels of the rule', 'platform/standardisation-level', rule({ kind: 'events', of: 'platform/standardisation-level', levels: ['district', 'city'] }), { kind: 'levels', levels: ['district', 'city'] }],
  ['levels that the rule filters by', 'platform/standardisation-level', rule({ kind: 'events', of: 'platform/standardisation-level', where: { level: ['city'] } }), { kind: 'levels', levels: ['city'] }],
  ['yes or no', 'platform/midterm-experience-recognised', rule({ kind: 'condition', test: { of: 'platform/midterm-experience-recognised', op: '==', than: '1' }, counts: 'met' }), { kind: 'yes-no' }],
  ['a number', 'platform/midterm-review-points-lost', rule({ kind: 'occurrences', of: 'platform/midterm-review-points-lost' }), { kind: 'number' }],
] as const)('what may be entered: %s', (_name, measure, place, kind) => {
  expect(valueKindOf(measure, place)).toEqual(kind);
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

it('a decimal is read exactly', () => {
  expect(readRational('1.50')).toEqual({ num: 150, den: 100 });
  expect(readRational('1e3')).toBeNull();
});

it('no level reached is known to be nothing, no number is missing', () => {
  expect(platformMeasurement('platform/a', { kind: 'levels', levels: ['city'] }, [], 'j1')).toEqual({ kind: 'events', events: [] });
  expect(platformMeasurement('platform/a', { kind: 'number' }, [], 'j1')).toEqual({ kind: 'missing', needs: ['platform/a'] });
  expect(platformMeasurement('platform/a', { kind: 'number' }, ['0'], 'j1')).toEqual({ kind: 'measured', value: { num: 0, den: 1 }, evidence: ['j1'] });
});
