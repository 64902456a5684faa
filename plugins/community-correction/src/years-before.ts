/** The same day so many years earlier; 29 February becomes 28 February where that year has none. */
export const yearsBefore = (date: string, years: number): string => {
  const year = Number(date.slice(0, 4)) - years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${String(year).padStart(4, '0')}${date.slice(4) === '-02-29' && !leap ? '-02-28' : date.slice(4)}`;
};
