import type { Period } from '../contract.ts';
import { dateOf, dayNumber } from './day-number.ts';
import { inPeriod } from './in-period.ts';

/**
 * The weeks of a period, Monday to Sunday, never cut. A week on the edge belongs to the period that holds its Thursday
 * (most of its days), so that each week is asked for in one year only. With `endedBy` (usually `asOf`) only those that have ended by that day.
 */
export const weeksOf = (period: Period, endedBy?: string): readonly Period[] => {
  const found: Period[] = [];
  const last = dayNumber(period.to);
  // Day 0, 1970-01-01, was a Thursday.
  for (let thursday = Math.ceil(dayNumber(period.from) / 7) * 7; thursday <= last; thursday += 7) {
    const week = { from: dateOf(thursday - 3), to: dateOf(thursday + 3) };
    if (endedBy === undefined || week.to <= endedBy) found.push(week);
  }
  return found;
};

/** The periods in which none of the dates lies: the weeks without a screening, the months without a report. */
export const periodsWithout = (periods: readonly Period[], dates: readonly string[]): readonly Period[] =>
  periods.filter((period) => !dates.some((date) => inPeriod(date, period)));
