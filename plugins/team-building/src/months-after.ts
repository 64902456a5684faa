/** The same day that many months later, for comparing as text: 30 November + 3 months is "02-30", which 28 February has not reached and 1 March has passed. */
export const monthsAfter = (date: string, months: number): string => {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${date.slice(7)}`;
};
