import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { dayIn } from './day-in.ts';
import { daysBetween } from './days-between.ts';
import { daysOf, halfMonthsOf } from './days-of.ts';
import { inPeriod } from './in-period.ts';
import { halfYearsOf, monthsOf, quartersOf } from './months-of.ts';
import { halfYearName, monthName, periodName, quarterName, weekName } from './period-names.ts';
import { periodsWithout, weeksOf } from './weeks-of.ts';

const year = { from: '2018-01-01', to: '2018-12-31' };

describe('days', () => {
  it.each([
    ['2018-03-01', '2018-03-11', 10],
    ['2018-02-28', '2018-03-01', 1],
    ['2020-02-28', '2020-03-01', 2],
    ['2018-12-31', '2019-01-01', 1],
    ['2018-03-02', '2018-03-01', -1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each(['2018-2-1', '2018-02-30', '2018-13-01', '', '2018年3月1日'])('%j is refused', (text) => expect(() => addDays(text, 1)).toThrow(RangeError));

  it('both ends belong to a period', () => {
    expect(['2017-12-31', '2018-01-01', '2018-12-31', '2019-01-01'].map((date) => inPeriod(date, year))).toEqual([false, true, true, false]);
  });

  it('a fraction reaches the first and the last day', () => {
    expect([dayIn(year, 0), dayIn(year, 0.9999)]).toEqual(['2018-01-01', '2018-12-31']);
  });
});

describe('months, quarters and half-years', () => {
  it('of a year', () => {
    expect(monthsOf(year).length).toBe(12);
    expect(monthsOf(year)[1]).toEqual({ from: '2018-02-01', to: '2018-02-28' });
    expect(quartersOf(year).map((quarter) => quarter.to)).toEqual(['2018-03-31', '2018-06-30', '2018-09-30', '2018-12-31']);
    expect(halfYearsOf(year)[1]).toEqual({ from: '2018-07-01', to: '2018-12-31' });
  });

  it('are due on their last day, not before', () => {
    expect(monthsOf(year, '2018-03-30').length).toBe(2);
    expect(monthsOf(year, '2018-03-31').length).toBe(3);
  });

  it('are cut to a period that starts or ends inside one', () => {
    expect(quartersOf({ from: '2017-12-15', to: '2018-04-10' })).toEqual([
      { from: '2017-12-15', to: '2017-12-31' }, { from: '2018-01-01', to: '2018-03-31' }, { from: '2018-04-01', to: '2018-04-10' },
    ]);
  });
});

describe('weeks', () => {
  it('run from Monday to Sunday', () => {
    expect(weeksOf({ from: '2017-05-01', to: '2017-05-28' })).toEqual([
      { from: '2017-05-01', to: '2017-05-07' }, { from: '2017-05-08', to: '2017-05-14' }, { from: '2017-05-15', to: '2017-05-21' }, { from: '2017-05-22', to: '2017-05-28' },
    ]);
  });

  it('belong to one year only', () => {
    expect(weeksOf(year).length).toBe(52);
    expect(weeksOf(year).at(-1)).toEqual({ from: '2018-12-24', to: '2018-12-30' });
    expect(weeksOf({ from: '2019-01-01', to: '2019-12-31' })[0]).toEqual({ from: '2018-12-31', to: '2019-01-06' });
    expect(weeksOf({ from: '2020-01-01', to: '2020-12-31' }).length).toBe(53);
  });

  it('are due on their Sunday, not before', () => {
    expect(weeksOf(year, '2018-01-06').length).toBe(0);
    expect(weeksOf(year, '2018-01-07').length).toBe(1);
  });

  it('without a date are found', () => {
    expect(periodsWithout(weeksOf({ from: '2017-05-01', to: '2017-05-28' }), ['2017-05-03', '2017-05-10', '2017-05-11', '2017-05-24'])).toEqual([
      { from: '2017-05-15', to: '2017-05-21' },
    ]);
  });
});

describe('days and half-months', () => {
  it('of a year', () => {
    expect(daysOf(year).length).toBe(365);
    expect(daysOf({ from: '2020-01-01', to: '2020-12-31' }).length).toBe(366);
    expect(halfMonthsOf(year).length).toBe(24);
    expect(halfMonthsOf(year).slice(2, 4)).toEqual([{ from: '2018-02-01', to: '2018-02-15' }, { from: '2018-02-16', to: '2018-02-28' }]);
  });

  it('are due on their last day, not before', () => {
    expect([daysOf(year, '2017-12-31').length, daysOf(year, '2018-01-01').length, daysOf(year, '2019-05-01').length]).toEqual([0, 1, 365]);
    expect([halfMonthsOf(year, '2018-01-14').length, halfMonthsOf(year, '2018-01-15').length, halfMonthsOf(year, '2018-01-30').length]).toEqual([0, 1, 1]);
  });

  it('are cut to a period that starts or ends inside one', () => {
    expect(halfMonthsOf({ from: '2017-05-20', to: '2017-06-10' })).toEqual([{ from: '2017-05-20', to: '2017-05-31' }, { from: '2017-06-01', to: '2017-06-10' }]);
  });
});

describe('names of periods', () => {
  it.each([['2018-01-01', '2018-W01'], ['2018-02-12', '2018-W07'], ['2018-12-24', '2018-W52'], ['2018-12-31', '2019-W01'], ['2020-12-28', '2020-W53'], ['2021-01-04', '2021-W01']])('the week from %s is %s', (from, name) => {
    expect(weekName({ from, to: addDays(from, 6) })).toBe(name);
  });

  it('of a year are all different', () => {
    expect(new Set(weeksOf({ from: '2020-01-01', to: '2020-12-31' }).map(weekName)).size).toBe(53);
    expect(monthsOf(year).map(monthName).slice(8, 10)).toEqual(['2018-09', '2018-10']);
    expect(quartersOf(year).map(quarterName)).toEqual(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']);
    expect(halfYearsOf(year).map(halfYearName)).toEqual(['2018-H1', '2018-H2']);
    expect([periodName({ from: '2018-03-05', to: '2018-03-05' }), periodName({ from: '2018-03-01', to: '2018-03-15' })]).toEqual(['2018-03-05', '2018-03-01..2018-03-15']);
  });
});
