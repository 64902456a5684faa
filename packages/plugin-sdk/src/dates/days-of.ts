import type { Period } from '../contract.ts';
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';
import { monthsOf } from './months-of.ts';

/** The days of a period, each as a period of one day. With `endedBy` (usually `asOf`) none after that day. */
export const daysOf = (period: Period, endedBy: string = period.to): readonly Period[] => {
  const last = endedBy < period.to ? endedBy : period.to;
  return Array.from({ length: Math.max(0, daysBetween(period.from, last) + 1) }, (_, i) => {
    const day = addDays(period.from, i);
    return { from: day, to: day };
  });
};

/** The half-months of a period (1st to 15th, 16th to the end of the month), cut to it; `endedBy` as for {@link monthsOf}. */
export const halfMonthsOf = (period: Period, endedBy: string = period.to): readonly Period[] =>
  monthsOf(period).flatMap(({ from, to }) => {
    const middle = `${from.slice(0, 7)}-15`;
    const first = { from, to: to < middle ? to : middle };
    const second = { from: from > middle ? from : addDays(middle, 1), to };
    return [first, second].filter((half) => half.from <= half.to);
  }).filter((half) => half.to <= endedBy);
