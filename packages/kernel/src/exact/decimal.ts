import type { Rational } from '../measurement.ts';
import { fraction, type Fraction } from './fraction.ts';

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads decimal text exactly; null when it is no decimal. */
export const readDecimal = (text: string): Fraction | null => {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', part = ''] = match;
  return fraction(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length));
};

const must = (text: string): Fraction => {
  const value = readDecimal(text);
  if (value === null) throw new RangeError(`"${text}" is not a decimal number`);
  return value;
};

/** Decimal text of a scheme as a fraction of safe integers. */
export const decimalToRational = (text: string): Rational => {
  const { n, d } = must(text);
  return { num: Number(n), den: Number(d) };
};

/** Points of a scheme as an integer of ten-thousandths; throws when they have more than four places (`checkScheme` reports that first). */
export const decimalToPoints = (text: string): number => {
  const { n, d } = must(text);
  if (10_000n % d !== 0n) throw new RangeError(`"${text}" has more than four places: points are counted in ten-thousandths`);
  return Number(n * (10_000n / d));
};

/** True when the text is a decimal that fits into ten-thousandths of a point. */
export const fitsPoints = (text: string): boolean => {
  const value = readDecimal(text);
  return value !== null && 10_000n % value.d === 0n;
};

export const fromRational = (value: Rational): Fraction => fraction(BigInt(value.num), BigInt(value.den));
export const fromPoints = (points: number): Fraction => fraction(BigInt(points), 10_000n);
