import type { Period } from '../contract.ts';
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';

/** Names of periods for the `details` of a measurement; the kernel says them as people do (2018-W07 is 2018年第7周). */

/** A week of `weeksOf` by its ISO number: `2018-W07`. The year is that of its Thursday. */
export const weekName = (week: Period): string => {
  const thursday = addDays(week.from, 3);
  const year = thursday.slice(0, 4);
  return `${year}-W${String(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1).padStart(2, '0')}`;
};

/** A month of `monthsOf`: `2018-03`. */
export const monthName = (month: Period): string => month.from.slice(0, 7);

const monthNumber = (period: Period): number => Number(period.from.slice(5, 7));

/** A quarter of `quartersOf`: `2018-Q1`. */
export const quarterName = (quarter: Period): string => `${quarter.from.slice(0, 4)}-Q${Math.ceil(monthNumber(quarter) / 3)}`;

/** A half-year of `halfYearsOf`: `2018-H1`. */
export const halfYearName = (half: Period): string => `${half.from.slice(0, 4)}-H${Math.ceil(monthNumber(half) / 6)}`;

/** Any other period by its days: `2018-03-05`, `2018-03-01..2018-03-15`. */
export const periodName = (period: Period): string => (period.from === period.to ? period.from : `${period.from}..${period.to}`);
