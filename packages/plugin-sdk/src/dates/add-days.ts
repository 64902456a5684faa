import { dateOf, dayNumber } from './day-number.ts';

/** The ISO date that many calendar days later (earlier when negative). */
export const addDays = (date: string, days: number): string => dateOf(dayNumber(date) + days);
