import type { Options } from '../scheme/options.ts';

/** How often a check is due: every day, week (Monday to Sunday), half-month (15 days: 1–15 and 16–end), month or quarter; other numbers of days and weeks in blocks. */
export type CheckInterval = { readonly value: number; readonly unit: 'day' | 'week' | 'month' | 'quarter' };

/** A check that repeats between two days, both inclusive, with the days on which it was done. */
export type RecurringCheck = { readonly every: CheckInterval; readonly from: string; readonly to: string; readonly done: readonly string[] };

/** A period in which one check is due. */
export type CheckPeriod = { readonly from: string; readonly to: string };

/** `missed`: periods without a check: a day as `2017-05-11`, a longer period as `from..to`. */
export type CheckResult = { readonly required: number; readonly met: number; readonly missed: readonly string[] };

const DAY = 86_400_000;
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const addDays = (date: string, days: number): string => dateOf(time(date) + days * DAY);
/** 0 is Monday. */
const weekday = (date: string): number => (new Date(time(date)).getUTCDay() + 6) % 7;
const endOfMonth = (date: string): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return dateOf(Date.UTC(year, month, 0));
};
const endOfQuarter = (date: string): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return dateOf(Date.UTC(year, Math.ceil(month / 3) * 3, 0));
};

/** Last day of the period that a day is in, for a series that begins on `start`. */
const periodEnd = (date: string, { value, unit }: CheckInterval): string => {
  if (unit === 'month') return endOfMonth(date);
  if (unit === 'quarter') return endOfQuarter(date);
  if (unit === 'week') return addDays(date, 7 * value - 1 - weekday(date));
  if (value === 15) return Number(date.slice(8)) <= 15 ? `${date.slice(0, 8)}15` : endOfMonth(date);
  return addDays(date, value - 1);
};

/** Monday to Friday: what is a working day when no calendar says otherwise. */
export const isWeekday = (date: string): boolean => weekday(date) < 5;

/** The periods of a recurring check, cut to its first and last day. */
export const checkPeriods = ({ every, from, to }: Omit<RecurringCheck, 'done'>): readonly CheckPeriod[] => {
  const periods: CheckPeriod[] = [];
  for (let start = from; start <= to; ) {
    const end = periodEnd(start, every);
    periods.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return periods;
};

/**
 * Which periods of a recurring check were kept: one check is enough for a period, two in one period do not help another.
 * Option `everyDay: workdays` asks a daily check on working days only; `isWorkday` is the calendar, Monday to Friday by default.
 */
export const assessCheck = (check: RecurringCheck, everyDay: Options['everyDay'], isWorkday: (date: string) => boolean = isWeekday): CheckResult => {
  const isDaily = check.every.unit === 'day' && check.every.value === 1;
  const periods = checkPeriods(check).filter((period) => !isDaily || everyDay === 'calendar' || isWorkday(period.from));
  const missed = periods.filter((period) => !check.done.some((day) => period.from <= day && day <= period.to));
  return { required: periods.length, met: periods.length - missed.length, missed: missed.map((period) => (isDaily ? period.from : `${period.from}..${period.to}`)) };
};
