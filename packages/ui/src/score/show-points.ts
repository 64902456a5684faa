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

/** A ratio as a percentage, as short as it is exact, with at most four decimals: 0.964 is 96.4%. */
export const showPercent = (value: Exact): string => {
  const digits = formatExact(value, 6).replace('-', '').replace('.', '').padStart(9, '0');
  const whole = digits.slice(0, -4).replace(/^0+(?=\d)/, '');
  const part = digits.slice(-4).replace(/0+$/, '');
  return `${value.startsWith('-') ? '−' : ''}${whole}${part === '' ? '' : `.${part}`}%`;
};
