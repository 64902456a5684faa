import { dateOf, daysInMonth } from '../dates/day-number.ts';
import { comparable } from './normalise-text.ts';

/** A day, or why there is none. */
export type DateReading = { readonly date: string } | 'not-a-date' | 'no-such-day';

const pad = (part: number | string, width: number) => String(part).padStart(width, '0');

const build = (year: number, month: number, day: number): DateReading => {
  if (day < 1 || day > daysInMonth(year, month)) return 'no-such-day';
  return { date: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
};

const TEXT = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)(?:t?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Serial numbers of spreadsheets from 1954 to 2119; others are no dates that an office writes. */
const SERIALS = { from: 20_000, to: 80_000 };
/** 25569 is 1970-01-01 in the 1900 system of spreadsheets. */
const ofSerial = (serial: number): DateReading => ({ date: dateOf(Math.floor(serial) - 25_569) });

/**
 * Reads what Chinese office files hold in a date column: 2018-03-01, 2018/3/1, 2018.3.1, 20180301, 2018年3月1日, each with a time of day or without,
 * a date cell (its UTC day) or the serial number of one. 2018-02-30 is no such day.
 */
export const readDate = (raw: string | number | Date): DateReading => {
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? 'not-a-date' : { date: raw.toISOString().slice(0, 10) };
  if (typeof raw === 'number' && raw >= SERIALS.from && raw < SERIALS.to) return ofSerial(raw);
  const text = comparable(String(raw));
  const digits = DIGITS.exec(text);
  if (digits) return build(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const parts = TEXT.exec(text);
  return parts ? build(Number(parts[1]), Number(parts[3] ?? parts[5]), Number(parts[4] ?? parts[6])) : 'not-a-date';
};
