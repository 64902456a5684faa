import { describe, expect, test } from 'vitest';
import { itemOf, judged, measured, notApplicable, ruleOf, scoreItem, unitOf, type TestRule } from '../../test/scheme-of.ts';
import { checkJudgement } from './judgement.ts';

const consultations: TestRule = {
  effect: 'deduct',
  amount: '1',
  limit: 'item',
  quantity: { kind: 'judged', of: 'm/judged', min: '0.5', max: '1', perEvent: false, only: { of: 'm/entered', op: '<', than: { by: 'class', table: { town: '100', street: '50' } } } },
};
const violations: TestRule = { effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged', min: '2', max: '8', perEvent: true, perEventAssumed: true } };

describe('少于100件次（街道50）的，视情况扣0.5-1分', () => {
  test.each([
    ['town', 99, '9.3'],
    ['town', 100, '10'],
    ['street', 50, '10'],
    ['street', 49, '9.3'],
  ])('a %s with %i keeps %s', (kind, count, got) => {
    expect(scoreItem(itemOf([consultations]), unitOf({ 'm/entered': measured(count) }, { class: kind, judgements: { 'm/judged': judged('0.7') } })).got).toBe(got);
  });
  test('the trigger is met and nobody has judged: unscored, never lower', () => {
    expect(scoreItem(itemOf([consultations]), unitOf({ 'm/entered': measured(99) }, { class: 'town' }))).toMatchObject({ state: 'unscored', got: '10', notes: [{ kind: 'missing', needs: ['m/judged'] }] });
  });
  test('the trigger is not met: the judgement is stored and not used', () => {
    expect(scoreItem(itemOf([consultations]), unitOf({ 'm/entered': measured(100) }, { class: 'town' }))).toMatchObject({ state: 'scored', notes: [{ kind: 'trigger-not-met' }] });
  });
  test('a trigger that does not apply: the rule does not fire', () => {
    expect(scoreItem(itemOf([consultations]), unitOf({ 'm/entered': notApplicable }, { class: 'town', judgements: { 'm/judged': judged('0.7') } }))).toMatchObject({ state: 'scored', got: '10' });
  });
  test.each([['1.2'], ['0.4'], ['x']])('%s is never clamped: the item is unscored', (value) => {
    expect(scoreItem(itemOf([consultations]), unitOf({ 'm/entered': measured(1) }, { class: 'town', judgements: { 'm/judged': judged(value) } }))).toMatchObject({ state: 'unscored', got: '10', notes: [{ kind: 'invalid-judgement', min: '0.5', max: '1' }] });
  });
});

describe('扣2-8分, one value per case', () => {
  const got = (values: readonly string[], options = {}) => scoreItem(itemOf([violations]), unitOf({}, { judgements: { 'm/judged': judged(...values) } }), options);
  test('values are added; under rangePer: year the largest counts', () => {
    expect(got(['2', '2.5']).got).toBe('5.5');
    expect(got(['2', '2.5'], { rangePer: 'year' }).got).toBe('7.5');
  });
  test('an empty list says that there is nothing to judge', () => {
    expect(got([])).toMatchObject({ state: 'scored', got: '10', notes: [] });
  });
  test('the line carries the chosen values', () => {
    expect(got(['2', '2.5']).lines).toEqual([{ kind: 'rule', rule: 'i.0', effect: 'deduct', measure: 'm/judged', value: null, baseline: null, quantity: '4.5', amount: null, before: '4.5', after: '4.5', evidence: ['j'], details: ['2', '2.5'] }]);
  });
});

describe('points given: 推广（5分）, 由考评人员评分', () => {
  const earn: TestRule = { effect: 'earn', amount: '5', limit: 'item', quantity: { kind: 'judged', of: 'm/judged', min: '0', max: '5', perEvent: false } };
  test.each([['5', '10'], ['3', '8'], ['0', '5']])('%s of 5 leaves %s of 10', (given, got) => {
    expect(scoreItem(itemOf([earn]), unitOf({}, { judgements: { 'm/judged': judged(given) } })).got).toBe(got);
  });
  test('bonus awards what was judged', () => {
    const bonus: TestRule = { effect: 'bonus', amount: '1', limit: 'item', quantity: { kind: 'judged', of: 'm/judged', min: '0', max: '1', perEvent: false } };
    expect(scoreItem(itemOf([bonus], { kind: 'bonus', fullPoints: '1' }), unitOf({}, { judgements: { 'm/judged': judged('0.8') } })).got).toBe('0.8');
  });
});

test('checkJudgement names every value outside the range', () => {
  const rule = ruleOf(violations);
  expect(checkJudgement(rule, ['2', '8'])).toEqual([]);
  expect(checkJudgement(rule, [])).toEqual([]);
  expect(checkJudgement(rule, ['1.5', '2', '9', '二'])).toEqual([
    { index: 0, value: '1.5', kind: 'outside-range', min: '2', max: '8' },
    { index: 2, value: '9', kind: 'outside-range', min: '2', max: '8' },
    { index: 3, value: '二', kind: 'not-a-number', min: '2', max: '8' },
  ]);
  expect(checkJudgement(ruleOf(consultations), ['0.5', '0.5'])).toMatchObject([{ index: 1, kind: 'too-many' }]);
  expect(checkJudgement(ruleOf({ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/x' } }), ['99'])).toEqual([]);
});
