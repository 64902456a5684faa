import type { TraceLine } from '@siheng/kernel';
import { expect, test } from 'vitest';
import { arithmeticOf, directionOf } from './arithmetic.ts';

const line: TraceLine = { kind: 'rule', rule: 'r', effect: 'deduct', measure: 'mediation/late', value: '3', baseline: null, quantity: '3', amount: '0.5', before: '1.5', after: '1', evidence: [] };

test.each<[string, Partial<TraceLine>, string | null]>([
  ['three times half a point', {}, '3 × 0.5 = 1.5'],
  ['an earn rule loses what it did not earn', { effect: 'earn', worth: '2', quantity: '1', amount: '0.5', before: '1.5' }, '2 − 1 × 0.5 = 1.5'],
  ['points that a person chose', { amount: null, quantity: '0.8', before: '0.8', details: ['0.8'] }, '0.8'],
  ['points chosen per event', { amount: null, quantity: '0.8', before: '0.8', details: ['0.5', '0.3'] }, '0.5 + 0.3 = 0.8'],
  ['a limit has no sum', { kind: 'section-limit', effect: 'limit', rule: null, amount: null }, null],
])('%s', (_name, change, shown) => {
  expect(arithmeticOf({ ...line, ...change })).toBe(shown);
});

test.each<[Partial<TraceLine>, 'taken' | 'given' | 'none']>([
  [{}, 'taken'],
  [{ effect: 'bonus' }, 'given'],
  [{ kind: 'section-limit', effect: 'limit' }, 'given'],
  [{ kind: 'spill-over', effect: 'limit' }, 'taken'],
  [{ kind: 'bonus-limit', effect: 'limit' }, 'taken'],
  [{ kind: 'veto', effect: 'veto', after: '0' }, 'none'],
  [{ kind: 'total', effect: 'deduct-unlimited' }, 'taken'],
])('%o is %s', (change, direction) => {
  expect(directionOf({ ...line, ...change })).toBe(direction);
});
