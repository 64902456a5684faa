import { fromExact, toExact } from '../exact/exact.ts';
import { readDecimal } from '../exact/decimal.ts';
import { fraction, isPositive, ONE, over, plus, times, ZERO, type Fraction } from '../exact/fraction.ts';
import type { SuperiorDeduction } from '../input.ts';
import type { Exact } from '../result.ts';
import type { Options } from '../scheme/options.ts';

const read = (text: string): Fraction => readDecimal(text) ?? ZERO;

type Part = { readonly at: number; readonly share: Fraction; readonly points: Fraction };

/** What each deduction passes down: lost / superior's full × the unit's full × share, only where the unit was negligent (002 相应比例); or the points themselves. */
const partsOf = (unit: string, deductions: readonly SuperiorDeduction[], unitFull: Fraction, mode: Options['transferMode']): readonly Part[] =>
  deductions.flatMap((deduction, at) => {
    const superiorFull = read(deduction.superiorFull);
    const points = read(deduction.pointsLost);
    return deduction.causes.filter((cause) => cause.unit === unit && cause.negligent).map((cause) => {
      const share = cause.share === undefined ? ONE : read(cause.share);
      const passed = mode === 'points' ? points : isPositive(superiorFull) ? times(over(points, superiorFull), unitFull) : ZERO;
      return { at, share, points: times(passed, share) };
    });
  });

/** Points passed down to a unit, together. */
export const transferTo = (unit: string, deductions: readonly SuperiorDeduction[], unitFull: Fraction, mode: Options['transferMode']): Fraction =>
  partsOf(unit, deductions, unitFull, mode).reduce((total, part) => plus(total, part.points), ZERO);

/** The scale on which a unit loses: 100 where its total is weighted, else the points of its sheet. */
export const transferScale = (isComposite: boolean, full: Fraction): Fraction => (isComposite ? fraction(100) : full);

/**
 * Each part of a unit's `transfer` by itself, to write it out: the place of the deduction in the list, the share of the unit (0..1] and the points.
 * `unitFull` is 100 for a weighted total, else the full points of the sheet. The points add up exactly to `transfer`. Clause 002-考核办法与评价-5-a.
 */
export const passedDown = (unit: string, deductions: readonly SuperiorDeduction[], unitFull: Exact, mode: Options['transferMode']): readonly { readonly at: number; readonly share: Exact; readonly points: Exact }[] =>
  partsOf(unit, deductions, fromExact(unitFull), mode).map(({ at, share, points }) => ({ at, share: toExact(share), points: toExact(points) }));
