import { dayNumber } from './day-number.ts';

/** Calendar days from one ISO date to another; negative when `to` is earlier. Day N of "N日内" gives N. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
