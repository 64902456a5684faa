const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export const dayNumber = (date: string): number => {
  const at = new Date(`${date}T00:00:00Z`);
  // The engine reads 2018-02-30 as 2 March.
  if (date.length !== 10 || at.getUTCDate() !== Number(date.slice(8))) throw new RangeError(`"${date}" is not an ISO date. Write it as 2018-12-02.`);
  return at.getTime() / DAY;
};

/** The ISO date of a day number. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
