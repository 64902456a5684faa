import type { Period } from '../contract.ts';
import { addDays } from './add-days.ts';
import { daysBetween } from './days-between.ts';

/** The day at a fraction (0 up to, not including, 1) of a period: `dayIn(period, random())` is any of its days. */
export const dayIn = (period: Period, fraction: number): string =>
  addDays(period.from, Math.floor(fraction * (daysBetween(period.from, period.to) + 1)));
