import type { Rational } from '../measurement.ts';
import type { PlanBaseline } from '../plan.ts';
import type { ThresholdTable } from './rules/loop.ts';

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));
const lcm = (a: number, b: number): number => (a / gcd(a, b)) * b;

/** Largest integer that a threshold may hold: a product with an Int32 stays exact in a double. */
const LARGEST = 2 ** 21;

/** Integers over one denominator by class of unit; null where the baseline is read of the unit, or its integers are too large. */
export function thresholdTable(baseline: PlanBaseline, classes: readonly string[]): ThresholdTable | null {
  const byClass = (c: number): Rational | undefined => {
    if (baseline.from === 'number') return baseline.value;
    if (baseline.from === 'class') return c < classes.length ? baseline.table[classes[c]!] : { num: 0, den: 1 };
    return undefined;
  };
  const values = Array.from({ length: 256 }, (_, c) => (c < classes.length || c === 255 || baseline.from === 'number' ? byClass(c) : { num: 0, den: 1 }));
  let den = 1;
  for (const value of values) {
    if (value === undefined) return null;
    den = lcm(den, value.den);
    if (den > LARGEST) return null;
  }
  const num = Float64Array.from(values, (value) => (value!.num * den) / value!.den);
  return num.every((n) => Math.abs(n) <= LARGEST * 1024) ? { num, den } : null;
}

/** (target - value) / step as integer constants, reduced; null where they are too large to stay exact. */
export function stepConstants(target: Rational, step: Rational, off: 'below' | 'above'): { a: number; b: number; c: number } | null {
  const a = target.num * step.den;
  const b = target.den * step.den;
  const c = target.den * step.num;
  const common = gcd(gcd(a, b), c) || 1;
  const sign = off === 'below' ? 1 : -1;
  const constants = { a: (sign * a) / common, b: (sign * b) / common, c: c / common };
  return Math.max(Math.abs(constants.a), Math.abs(constants.b), constants.c) <= LARGEST ? constants : null;
}
