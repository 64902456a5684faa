import type { Period } from '../contract.ts';
import { addDays } from './add-days.ts';
import { dayNumber } from './day-number.ts';

/** What the State Council's yearly notice moves: days off, and weekend days that are worked. Days and ranges of days, month-day. */
type Notice = { readonly off: readonly string[]; readonly worked: readonly string[] };

/** 国务院办公厅关于部分节假日安排的通知, by the year that they name; December days that the next notice moved stand in their own year. */
const NOTICES: Readonly<Record<string, Notice>> = {
  2017: { off: ['01-01..01-02', '01-27..02-02', '04-02..04-04', '04-29..05-01', '05-28..05-30', '10-01..10-08'], worked: ['01-22', '02-04', '04-01', '05-27', '09-30'] },
  2018: { off: ['01-01', '02-15..02-21', '04-05..04-07', '04-29..05-01', '06-18', '09-24', '10-01..10-07', '12-30..12-31'], worked: ['02-11', '02-24', '04-08', '04-28', '09-29', '09-30', '12-29'] },
  2019: { off: ['01-01', '02-04..02-10', '04-05', '05-01..05-04', '06-07', '09-13', '10-01..10-07'], worked: ['02-02', '02-03', '04-28', '05-05', '09-29', '10-12'] },
  2020: { off: ['01-01', '01-24..02-02', '04-04..04-06', '05-01..05-05', '06-25..06-27', '10-01..10-08'], worked: ['01-19', '04-26', '05-09', '06-28', '09-27', '10-10'] },
  2021: { off: ['01-01..01-03', '02-11..02-17', '04-03..04-05', '05-01..05-05', '06-12..06-14', '09-19..09-21', '10-01..10-07'], worked: ['02-07', '02-20', '04-25', '05-08', '09-18', '09-26', '10-09'] },
  2022: { off: ['01-01..01-03', '01-31..02-06', '04-03..04-05', '04-30..05-04', '06-03..06-05', '09-10..09-12', '10-01..10-07'], worked: ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'] },
  2023: { off: ['01-01..01-02', '01-21..01-27', '04-05', '04-29..05-03', '06-22..06-24', '09-29..10-06'], worked: ['01-28', '01-29', '04-23', '05-06', '06-25', '10-07', '10-08'] },
  2024: { off: ['01-01', '02-10..02-17', '04-04..04-06', '05-01..05-05', '06-10', '09-15..09-17', '10-01..10-07'], worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'] },
  2025: { off: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'], worked: ['01-26', '02-08', '04-27', '09-28', '10-11'] },
  2026: { off: ['01-01..01-03', '02-15..02-23', '04-04..04-06', '05-01..05-05', '06-19..06-21', '09-25..09-27', '10-01..10-07'], worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'] },
};

const within = (monthDay: string, range: string): boolean => {
  const [from = '', to = from] = range.split('..');
  return monthDay >= from && monthDay <= to;
};

/** Day 0, 1970-01-01, was a Thursday. */
const isWeekend = (date: string): boolean => (((dayNumber(date) + 3) % 7) + 7) % 7 > 4;

/** Whether people work on an ISO date, public holidays and moved days included. In a year without a notice, Monday to Friday: see {@link unknownWorkYears}. */
export const isWorkday = (date: string): boolean => {
  const notice = NOTICES[date.slice(0, 4)];
  const monthDay = date.slice(5);
  if (notice?.worked.includes(monthDay) === true) return true;
  return !isWeekend(date) && notice?.off.some((range) => within(monthDay, range)) !== true;
};

/** Working days after `from` up to and including `to`, none when `to` is not later. Working day N of "N个工作日内" gives N. */
export const workdaysBetween = (from: string, to: string): number => {
  let days = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkday(date)) days += 1;
  return days;
};

/** The years whose public holidays a period depends on and that are not in the calendar; the days after Christmas depend on the notice of the next year. */
export const unknownWorkYears = (period: Period): readonly string[] => {
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4)) + (period.to.slice(5) > '12-25' ? 1 : 0)];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).filter((year) => NOTICES[year] === undefined);
};
