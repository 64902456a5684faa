const DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month, 1..12; 0 for any other number. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** Days since 1970-01-01 of an ISO date. */
export const dayNumber = (date: string): number => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-' || !(year >= 100 && day >= 1 && day <= daysInMonth(year, month)))
    throw new RangeError(`"${date}" is not an ISO date. Write it as 2018-12-02.`);
  return Date.UTC(year, month - 1, day) / DAY;
};

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
