import { formatExact, type Exact } from '@siheng/kernel';

/** Points with two decimals. */
export const showPoints = (value: Exact): string => formatExact(value, 2);

/** Points with their sign: a true minus for a loss, a plus for a gain, none for nothing. */
export const showSigned = (value: Exact, sign: 'taken' | 'given'): string => {
  const shown = showPoints(value);
  if (Number(shown) === 0) return shown;
  return `${sign === 'taken' ? '−' : '+'}${shown}`;
};

/** A quantity or an amount in a line of arithmetic: as short as it is exact; a fraction gets four decimals. */
export const showPlain = (value: Exact): string => (value.includes('/') ? `≈${formatExact(value, 4)}` : value.replace('-', '−'));
