import type { Period } from '../contract.ts';
import { addDays } from './add-days.ts';

const spans = (months: number, period: Period, endedBy: string): readonly Period[] => {
  const found: Period[] = [];
  let year = Number(period.from.slice(0, 4));
  let month = Math.floor((Number(period.from.slice(5, 7)) - 1) / months) * months;
  const first = () => `${year}-${String(month + 1).padStart(2, '0')}-01`;
  while (first() <= period.to) {
    const from = first();
    month += months;
    if (month === 12) [year, month] = [year + 1, 0];
    const last = addDays(first(), -1);
    const span = { from: from < period.from ? period.from : from, to: last > period.to ? period.to : last };
    if (span.to <= endedBy) found.push(span);
  }
  return found;
};

/** The calendar months of a period, cut to it. With `endedBy` (usually `asOf`) only those that have ended by that day: a running month is not yet due. */
export const monthsOf = (period: Period, endedBy: string = period.to): readonly Period[] => spans(1, period, endedBy);

/** The quarters of a period, cut to it; `endedBy` as for {@link monthsOf}. */
export const quartersOf = (period: Period, endedBy: string = period.to): readonly Period[] => spans(3, period, endedBy);

/** The half-years of a period, cut to it; `endedBy` as for {@link monthsOf}. */
export const halfYearsOf = (period: Period, endedBy: string = period.to): readonly Period[] => spans(6, period, endedBy);
