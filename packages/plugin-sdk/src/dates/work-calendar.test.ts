import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { daysOf } from './days-of.ts';
import { calendarDetails, elapsedDays } from './elapsed-days.ts';
import { isWorkday, unknownWorkYears, workdaysBetween } from './work-calendar.ts';

const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
const isWeekday = (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

describe('working days', () => {
  it.each([
    ['2018-02-11', true, 'a Sunday worked before the Spring Festival'], ['2018-02-15', false, 'its eve'], ['2018-02-24', true, 'a Saturday worked after it'],
    ['2018-12-29', true, 'a Saturday worked for the New Year of 2019'], ['2018-12-31', false, 'a Monday off for it'], ['2020-01-31', false, 'the Spring Festival of 2020 was made longer'],
    ['2020-02-01', false, 'so the Saturday that was to be worked was off'], ['2020-02-03', true, 'until then'], ['2021-09-18', true, 'a Saturday worked before Mid-Autumn'],
    ['2025-10-08', false, 'the last day of eight'], ['2017-05-08', true, 'an ordinary Monday'], ['2017-05-13', false, 'an ordinary Saturday'],
  ])('%s: %s, %s', (date, worked) => expect(isWorkday(date)).toBe(worked));

  // 11 public holidays a year, 13 from 2025 on; what is taken at the week is given back at a weekend. In 2020 two days were added.
  it.each([[2017, 11], [2018, 11], [2019, 11], [2020, 13], [2021, 11], [2022, 11], [2023, 11], [2024, 11], [2025, 13], [2026, 13]])('of %i: %i fewer than there are weekdays', (year, fewer) => {
    const days = daysOf(yearOf(year)).map((day) => day.from);
    expect(days.filter(isWeekday).length - days.filter(isWorkday).length).toBe(fewer);
  });

  it('between two dates: the first day does not count, the last does', () => {
    expect(workdaysBetween('2018-09-28', '2018-10-08')).toBe(3);
    expect([workdaysBetween('2018-03-01', '2018-03-01'), workdaysBetween('2018-03-05', '2018-03-01'), workdaysBetween('2018-03-02', '2018-03-05')]).toEqual([0, 0, 1]);
    expect([elapsedDays('2018-09-28', '2018-10-08', true), elapsedDays('2018-09-28', '2018-10-08', false)]).toEqual([3, 10]);
  });

  it('add up, and are never more than the days', () => {
    const day = fc.integer({ min: 0, max: 3600 }).map((n) => addDays('2017-01-01', n));
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (from, a, b) => {
      const [middle, to] = [addDays(from, a), addDays(from, a + b)];
      expect(workdaysBetween(from, middle) + workdaysBetween(middle, to)).toBe(workdaysBetween(from, to));
      expect(workdaysBetween(from, to)).toBeLessThanOrEqual(a + b);
    }));
  });
});

describe('a calendar that does not know a year says so', () => {
  it('Monday to Friday is then all it knows', () => {
    expect([isWorkday('2031-10-01'), isWorkday('2031-10-04')]).toEqual([true, false]);
    expect(unknownWorkYears({ from: '2016-12-01', to: '2017-02-01' })).toEqual(['2016']);
    expect(unknownWorkYears(yearOf(2025))).toEqual([]);
  });

  it('the last days of a year hang on the next notice', () => {
    expect(unknownWorkYears({ from: '2026-01-01', to: '2026-12-25' })).toEqual([]);
    expect(unknownWorkYears(yearOf(2026))).toEqual(['2027']);
  });

  it('and a measurement names it where working days were counted', () => {
    expect(calendarDetails(yearOf(2031), true)).toEqual(['2031-holidays-unknown', '2032-holidays-unknown']);
    expect(calendarDetails(yearOf(2031), false)).toEqual([]);
  });
});
