import { readDecimal } from '../exact/decimal.ts';
import { fraction, isPositive, ONE, over, plus, times, ZERO, type Fraction } from '../exact/fraction.ts';
import type { SuperiorDeduction } from '../input.ts';
import type { Options } from '../scheme/options.ts';

const read = (text: string): Fraction => readDecimal(text) ?? ZERO;

/** Points passed down to a unit: lost / superior's full × the unit's full × share, only where the unit was negligent (002 相应比例); or the points themselves. */
export const transferTo = (unit: string, deductions: readonly SuperiorDeduction[], unitFull: Fraction, mode: Options['transferMode']): Fraction => {
  let total = ZERO;
  for (const deduction of deductions) {
    const superiorFull = read(deduction.superiorFull);
    const points = read(deduction.pointsLost);
    for (const cause of deduction.causes) {
      if (cause.unit !== unit || !cause.negligent) continue;
      const share = cause.share === undefined ? ONE : read(cause.share);
      const passed = mode === 'points' ? points : isPositive(superiorFull) ? times(over(points, superiorFull), unitFull) : ZERO;
      total = plus(total, times(passed, share));
    }
  }
  return total;
};

/** The scale on which a unit loses: 100 where its total is weighted, else the points of its sheet. */
export const transferScale = (isComposite: boolean, full: Fraction): Fraction => (isComposite ? fraction(100) : full);
