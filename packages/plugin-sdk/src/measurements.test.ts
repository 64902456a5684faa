import { describe, expect, it } from 'vitest';
import { count, countOf, events, notApplicable, number, ratio, yesNo } from './measurements.ts';

describe('measurements are exact', () => {
  it.each([
    [ratio(49, 50), { num: 49, den: 50 }],
    [count(3), { num: 3, den: 1 }],
    [yesNo(true), { num: 1, den: 1 }],
    [yesNo(false), { num: 0, den: 1 }],
    [number(7, 2), { num: 7, den: 2 }],
    [number(12.34), { num: 1234, den: 100 }],
    [number(-0.5), { num: -5, den: 10 }],
    [number(1, 0.1), { num: 10, den: 1 }],
  ])('%j', (measurement, value) => expect(measurement).toEqual({ kind: 'measured', value, evidence: [] }));

  it('the facts counted are the evidence', () => {
    expect(countOf([{ factId: 'A1' }, { factId: 'A2' }])).toEqual(count(2, ['A1', 'A2']));
  });

  it('names what no fact can show, and leaves the key out where there is nothing to name', () => {
    expect(yesNo(false, [], ['2018-W07'])).toEqual({ kind: 'measured', value: { num: 0, den: 1 }, evidence: [], details: ['2018-W07'] });
    expect([count(2, ['A1'], ['2018-03']), ratio(1, 2, [], ['2018-03']), number(1, 2, [], ['2018-03'])].map((answer) => answer.kind === 'measured' && answer.details)).toEqual([['2018-03'], ['2018-03'], ['2018-03']]);
    expect('details' in yesNo(true, ['A1'], [])).toBe(false);
  });

  it('events and not applicable are answers of their own', () => {
    expect(events([])).toEqual({ kind: 'events', events: [] });
    expect(notApplicable('no dispute')).toEqual({ kind: 'not-applicable', reason: 'no dispute' });
  });

  it.each([
    ['an empty whole', () => ratio(0, 0)],
    ['more than the whole', () => ratio(3, 2)],
    ['half an occurrence', () => count(0.5)],
    ['a negative count', () => count(-1)],
    ['a mean of nobody', () => number(1, 0)],
    ['a third', () => number(1 / 3)],
    ['not a number', () => number(Number.NaN)],
  ])('%s is refused', (_, make) => expect(make).toThrow(RangeError));
});
