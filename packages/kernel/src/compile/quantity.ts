import { decimalToPoints, decimalToRational } from '../exact/decimal.ts';
import type { PlanQuantity } from '../plan.ts';
import type { Quantity, Rule } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { compileBaseline, compileFilters, compileTest } from './baseline.ts';
import type { Columns } from './columns.ts';

const perCount = (per: string | undefined) => (per === undefined ? null : decimalToRational(per));

/** Only a numeric "not less than" can be half reached; a condition with a list of further tests stays all or nothing in those. */
const isProportional = (rule: Rule, quantity: Extract<Quantity, { kind: 'condition' }>, options: Options): boolean =>
  options.partialCredit === 'proportional' && rule.effect === 'earn' && quantity.test.op === '>=' && quantity.counts === 'met';

/** Names become columns, texts become numbers, and every option that changes how a quantity is read is applied. */
export const compileQuantity = (rule: Rule, options: Options, columns: Columns): PlanQuantity => {
  const quantity = rule.quantity;
  switch (quantity.kind) {
    case 'occurrences':
      return { kind: 'occurrences', column: columns.measure(quantity.of), per: perCount(quantity.per) };
    case 'shortfall':
      return { kind: 'shortfall', column: columns.measure(quantity.of), required: compileBaseline(quantity.required), per: perCount(quantity.per) };
    case 'percentage-points': {
      const step = decimalToRational(quantity.step);
      return { kind: 'percentage-points', column: columns.measure(quantity.of), target: compileBaseline(quantity.target), off: quantity.off, step: { num: step.num, den: step.den * 100 }, partial: quantity.partial ?? options.percentagePoint };
    }
    case 'condition':
      return {
        kind: 'condition',
        test: compileTest(quantity.test, columns),
        also: (quantity.alsoRequires ?? []).map((test) => compileTest(test, columns)),
        counts: quantity.counts,
        each: quantity.countable === true && options.onceOrEach === 'each',
        proportional: isProportional(rule, quantity, options),
      };
    case 'judged':
      return {
        kind: 'judged',
        column: columns.judgement(quantity.of),
        min: decimalToPoints(quantity.min),
        max: decimalToPoints(quantity.max),
        perEvent: quantity.perEvent,
        largestOnly: quantity.perEventAssumed === true && options.rangePer === 'year',
        only: quantity.only === undefined ? null : compileTest(quantity.only, columns),
      };
    case 'events':
      return {
        kind: 'events',
        column: columns.measure(quantity.of),
        where: compileFilters(quantity.where),
        highestPer: options.dedupe === 'none' ? null : (quantity.highestPer ?? null),
        dedupe: options.dedupe === 'highest-points' ? 'points' : 'level',
        levels: quantity.levels ?? [],
        once: quantity.once === true,
      };
    case 'rank':
      return {
        kind: 'rank',
        column: columns.measure(quantity.of),
        within: quantity.group === 'all' ? 'all' : 'group',
        from: quantity.from,
        better: quantity.better ?? 'higher',
        given: quantity.given === undefined ? null : columns.measure(quantity.given),
        size: quantity.size === undefined ? null : columns.measure(quantity.size),
        requires: options.rankBonusPrecondition === 'ignored' ? [] : (quantity.requires ?? []).map((test) => compileTest(test, columns)),
      };
    case 'band':
      return { kind: 'band', column: columns.measure(quantity.of), edges: quantity.edges.map(decimalToRational) };
    case 'proportion': {
      const isMeasure = quantity.base.includes('/');
      return { kind: 'proportion', column: columns.measure(quantity.of), base: isMeasure ? columns.measure(quantity.base) : null, baseValue: isMeasure ? null : decimalToRational(quantity.base) };
    }
  }
};
