import type { Period } from '../contract.ts';
import { daysBetween } from './days-between.ts';
import { unknownWorkYears, workdaysBetween } from './work-calendar.ts';

/** Days from one date to another as a rule counts them: calendar days (the default of every text), or working days where it says 工作日. */
export const elapsedDays = (from: string, to: string, workdays: boolean): number => (workdays ? workdaysBetween(from, to) : daysBetween(from, to));

/** For the `details` of a measurement that counted working days: the years of which the calendar knows no public holidays. */
export const calendarDetails = (period: Period, workdays: boolean): readonly string[] => (workdays ? unknownWorkYears(period).map((year) => `${year}-holidays-unknown`) : []);
