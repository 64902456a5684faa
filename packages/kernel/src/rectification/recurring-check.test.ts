import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessCheck, checkPeriods } from './recurring-check.ts';

const check = (value: number, unit: 'day' | 'week' | 'month' | 'quarter', from: string, to: string, done: string[] = []) => ({ every: { value, unit }, from, to, done });

describe('每天开展检查1次', () => {
  test('every calendar day; a check on another day does not help', () => {
    expect(assessCheck(check(1, 'day', '2017-05-12', '2017-05-15', ['2017-05-12', '2017-05-14', '2017-05-16']), 'calendar')).toEqual({ required: 4, met: 2, missed: ['2017-05-13', '2017-05-15'] });
  });
  test('workdays: Friday and Monday, or what a calendar says', () => {
    expect(assessCheck(check(1, 'day', '2017-05-12', '2017-05-15', ['2017-05-13']), 'workdays')).toEqual({ required: 2, met: 0, missed: ['2017-05-12', '2017-05-15'] });
    expect(assessCheck(check(1, 'day', '2017-05-27', '2017-05-28'), 'workdays', (date) => date === '2017-05-27').missed).toEqual(['2017-05-27']);
  });
});

describe('longer periods', () => {
  test('每周: Monday to Sunday, the first and the last cut to the plan', () => {
    expect(checkPeriods(check(1, 'week', '2017-05-03', '2017-05-15'))).toEqual([{ from: '2017-05-03', to: '2017-05-07' }, { from: '2017-05-08', to: '2017-05-14' }, { from: '2017-05-15', to: '2017-05-15' }]);
  });
  test('每半个月: 1–15 and 16–end, also in February', () => {
    expect(assessCheck(check(15, 'day', '2016-02-01', '2016-03-15', ['2016-02-15', '2016-02-29']), 'workdays')).toEqual({ required: 3, met: 2, missed: ['2016-03-01..2016-03-15'] });
  });
  test('monthly and quarterly', () => {
    expect(assessCheck(check(1, 'month', '2017-01-01', '2017-03-31', ['2017-02-28']), 'calendar').missed).toEqual(['2017-01-01..2017-01-31', '2017-03-01..2017-03-31']);
    expect(checkPeriods(check(1, 'quarter', '2017-11-30', '2018-01-02'))).toEqual([{ from: '2017-11-30', to: '2017-12-31' }, { from: '2018-01-01', to: '2018-01-02' }]);
  });
  test('every second week, every ten days', () => {
    expect(checkPeriods(check(2, 'week', '2017-05-01', '2017-05-28')).map(({ from }) => from)).toEqual(['2017-05-01', '2017-05-15']);
    expect(checkPeriods(check(10, 'day', '2017-05-01', '2017-05-25')).map(({ to }) => to)).toEqual(['2017-05-10', '2017-05-20', '2017-05-25']);
  });
});

test('periods cover every day of the plan once', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((n) => new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const), fc.integer({ min: 1, max: 20 }), (a, b, unit, value) => {
      const [from, to] = a <= b ? [a, b] : [b, a];
      const periods = checkPeriods({ every: { value, unit }, from, to });
      const days = periods.flatMap((period) => checkPeriods({ every: { value: 1, unit: 'day' }, from: period.from, to: period.to }).map((one) => one.from));
      expect(days).toEqual(checkPeriods({ every: { value: 1, unit: 'day' }, from, to }).map((one) => one.from));
    }),
    { numRuns: 200 },
  );
});
