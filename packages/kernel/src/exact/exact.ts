import type { Exact } from '../result.ts';
import { readDecimal } from './decimal.ts';
import { compare, fraction, minus, over, plus, times, type Fraction } from './fraction.ts';

const withoutFactor = (value: bigint, factor: bigint): { rest: bigint; power: number } => {
  let rest = value;
  let power = 0;
  while (rest % factor === 0n) {
    rest /= factor;
    power += 1;
  }
  return { rest, power };
};

const decimalText = (n: bigint, places: number): string => {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places);
  return `${n < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${part}`}`;
};

/** Canonical text of a value: a finite decimal without trailing zeros, else the reduced fraction. One value has one text. */
export const toExact = ({ n, d }: Fraction): Exact => {
  if (d === 1n) return n.toString();
  const two = withoutFactor(d, 2n);
  const five = withoutFactor(two.rest, 5n);
  if (five.rest !== 1n) return `${n}/${d}`;
  const places = Math.max(two.power, five.power);
  return decimalText(n * 2n ** BigInt(places - two.power) * 5n ** BigInt(places - five.power), places);
};

/** Reads what `toExact` wrote; throws on anything else. */
export const fromExact = (text: Exact): Fraction => {
  const [top = '', bottom, ...rest] = text.split('/');
  if (bottom !== undefined && rest.length === 0 && /^-?\d+$/.test(top) && /^\d+$/.test(bottom)) return fraction(BigInt(top), BigInt(bottom));
  const value = readDecimal(text);
  if (value === null) throw new RangeError(`"${text}" is not an exact value: write a decimal ("87.3") or a fraction ("262/3")`);
  return value;
};

/** Negative, zero or positive; usable as a sort callback. Compares values, never texts. */
export const compareExact = (a: Exact, b: Exact): number => compare(fromExact(a), fromExact(b));

/** Exact sum. */
export const addExact = (a: Exact, b: Exact): Exact => toExact(plus(fromExact(a), fromExact(b)));

/** Exact difference. */
export const minusExact = (a: Exact, b: Exact): Exact => toExact(minus(fromExact(a), fromExact(b)));

/** Exact product. */
export const timesExact = (a: Exact, b: Exact): Exact => toExact(times(fromExact(a), fromExact(b)));

/** Exact quotient: "1" over "3" is "1/3". Throws a RangeError for a divisor of 0. */
export const overExact = (a: Exact, b: Exact): Exact => toExact(over(fromExact(a), fromExact(b)));

/** The one rounding: half up (away from zero below zero), with exactly `places` decimals: `formatExact("262/3", 2)` is "87.33". */
export const formatExact = (value: Exact, places: number): string => {
  const { n, d } = fromExact(value);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(places);
  const rounded = (2n * scaled + d) / (2n * d);
  return decimalText(n < 0n ? -rounded : rounded, places);
};
