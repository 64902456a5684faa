import { readDecimal } from '../exact/decimal.ts';
import { isPositive, larger, minus, plus, smaller, sum, ZERO, type Fraction } from '../exact/fraction.ts';
import type { Options } from '../scheme/options.ts';
import type { TraceLine } from '../result.ts';
import type { RuleOutcome } from '../evaluate/rule.ts';
import { limitLine } from './trace-lines.ts';

/** Points that rules take from the total: those that stop at 0 and those that do not. */
export const deductionsOf = (outcomes: readonly RuleOutcome[]): { readonly stopping: Fraction; readonly unlimited: Fraction } => {
  const of = (stops: boolean): Fraction => sum(outcomes.flatMap(({ rule, claims }) => (rule.effect === 'deduct-unlimited' && rule.stops === stops ? claims.map((claim) => claim.before) : [])));
  return { stopping: of(true), unlimited: of(false) };
};

export type Parts = { readonly reached: Fraction; readonly bonus: Fraction; readonly stopping: Fraction; readonly unlimited: Fraction; readonly transfer: Fraction };

/** reached + bonus − deductions − transfer. Deductions that stop at 0 come first; only `negativeTotal: floor-zero` stops the others. */
export const totalOf = (parts: Parts, options: Options): { readonly total: Fraction; readonly deductions: Fraction; readonly lines: readonly TraceLine[] } => {
  const before = plus(parts.reached, parts.bonus);
  const stopped = smaller(parts.stopping, larger(before, ZERO));
  const open = minus(minus(minus(before, stopped), parts.unlimited), parts.transfer);
  const givenBack = options.negativeTotal === 'floor-zero' ? larger(minus(ZERO, open), ZERO) : ZERO;
  return { total: plus(open, givenBack), deductions: plus(stopped, parts.unlimited), lines: isPositive(givenBack) ? [limitLine('total-limit', open, givenBack)] : [] };
};

/** Losses of scored items that stop at a total of 0 are given back where they took the sheet below it. */
export const baseOf = (sections: Fraction, stopping: Fraction): { readonly base: Fraction; readonly lines: readonly TraceLine[] } => {
  const givenBack = smaller(stopping, larger(minus(ZERO, sections), ZERO));
  return { base: plus(sections, givenBack), lines: isPositive(givenBack) ? [limitLine('total-limit', sections, givenBack)] : [] };
};

export const given = (text: string | undefined): Fraction | null => (text === undefined ? null : readDecimal(text));


