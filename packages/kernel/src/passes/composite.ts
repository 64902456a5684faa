import { fromRational } from '../exact/decimal.ts';
import { fraction, isZero, over, plus, sum, times, ZERO, type Fraction } from '../exact/fraction.ts';
import { ASSUMED } from '../measurement.ts';
import type { PlanComposite } from '../plan.ts';
import type { MissingPart } from '../result.ts';
import type { Reader } from '../evaluate/reading.ts';

const HUNDRED = fraction(100);

export type Weighted = { readonly content: Fraction; readonly weighted: Fraction; readonly missing: readonly MissingPart[] };

/**
 * Weighted total of the sheet and of evaluations on 0..100. An evaluation that is owed counts as full, like an item that nobody has judged:
 * the total is provisional, not lower. One that does not apply is full, or leaves the weights with `outOfTotal`.
 */
export const weigh = (composite: PlanComposite, sheet: { readonly raw: Fraction; readonly full: Fraction; readonly bonus: Fraction }, reader: Reader, outOfTotal: boolean): Weighted => {
  const scaled = composite.percent && !isZero(sheet.full) ? times(over(sheet.raw, sheet.full), HUNDRED) : sheet.raw;
  const content = composite.bonusInContent ? plus(scaled, sheet.bonus) : scaled;
  const missing: MissingPart[] = [];
  let weights = fromRational(composite.contentWeight);
  const terms: Fraction[] = [times(content, weights)];
  for (const part of composite.parts) {
    const rating = reader.rating(part.column);
    const measure = reader.id(part.column);
    const weight = fromRational(part.weight);
    if (rating.kind === 'missing') missing.push({ item: 'composite', rule: 'composite', measure, needs: rating.needs });
    if (rating.kind === 'not-applicable' && outOfTotal && rating.reason !== ASSUMED) continue;
    weights = plus(weights, weight);
    terms.push(times(rating.kind === 'value' ? rating.value : HUNDRED, weight));
  }
  return { content, weighted: isZero(weights) ? ZERO : over(sum(terms), weights), missing };
};
