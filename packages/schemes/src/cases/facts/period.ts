/** The assessment year of a case, both days inclusive. */
export type Period = { readonly from: string; readonly to: string };

export const yearPeriod = (year: string): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/** The first day of month 1..12 of the year. */
export const monthDay = (period: Period, month: number): string => `${period.from.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;

/** A day in quarter 0..3 of the year. */
export const quarterDay = (period: Period, quarter: number): string => monthDay(period, quarter * 3 + 1);
