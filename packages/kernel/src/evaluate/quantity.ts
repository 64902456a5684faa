import { fromRational } from '../exact/decimal.ts';
import { ceil, compare, floor, fraction, isPositive, isZero, larger, minus, ONE, over, smaller, ZERO, type Fraction } from '../exact/fraction.ts';
import type { Rational } from '../measurement.ts';
import type { PlanQuantity, PlanRule } from '../plan.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import { counted, one, unknown, type Counted, type Counting } from './counting.ts';
import { countJudgement } from './judgement.ts';
import { countRank } from './rank.ts';
import type { NumberReading, Reader } from './reading.ts';
import { type Compared, resolveBaseline, runAll, runTest } from './test.ts';

type Kind<K extends PlanQuantity['kind']> = Extract<PlanQuantity, { kind: K }>;

/** What stands behind a value, for the line. */
const sourceOf = (reading: Extract<NumberReading, { kind: 'value' }>): Pick<Counted, 'evidence' | 'details'> => ({ evidence: reading.evidence, details: reading.details ?? [] });

/** Started groups of `per` are not counted; without `per` the value counts as it is. */
const perGroup = (value: Fraction, per: Rational | null): Fraction => {
  const positive = larger(value, ZERO);
  return per === null ? positive : floor(over(positive, fromRational(per)));
};

const countOccurrences = (rule: PlanRule, quantity: Kind<'occurrences'>, reader: Reader): Counting => {
  const reading = reader.number(quantity.column);
  if (reading.kind !== 'value') return unknown(rule, quantity.column, reader, reading);
  return one(counted(perGroup(reading.value, quantity.per), { value: reading.value, ...sourceOf(reading) }));
};

const countShortfall = (rule: PlanRule, quantity: Kind<'shortfall'>, reader: Reader, across: AcrossUnits): Counting => {
  const reading = reader.number(quantity.column);
  if (reading.kind !== 'value') return unknown(rule, quantity.column, reader, reading);
  const required = resolveBaseline(quantity.required, quantity.column, reader, across);
  if (required.kind !== 'value') return unknown(rule, quantity.column, reader, required);
  return one(counted(perGroup(minus(required.value, reading.value), quantity.per), { value: reading.value, baseline: required.value, ...sourceOf(reading) }));
};

const wholeSteps: Readonly<Record<Kind<'percentage-points'>['partial'], (steps: Fraction) => Fraction>> = { floor, ceil, prorata: (steps) => steps };

const countPercentagePoints = (rule: PlanRule, quantity: Kind<'percentage-points'>, reader: Reader, across: AcrossUnits): Counting => {
  const reading = reader.number(quantity.column);
  if (reading.kind !== 'value') return unknown(rule, quantity.column, reader, reading);
  const target = resolveBaseline(quantity.target, quantity.column, reader, across);
  if (target.kind !== 'value') return unknown(rule, quantity.column, reader, target);
  const gap = quantity.off === 'below' ? minus(target.value, reading.value) : minus(reading.value, target.value);
  const steps = isPositive(gap) ? wholeSteps[quantity.partial](over(gap, fromRational(quantity.step))) : ZERO;
  return one(counted(steps, { value: reading.value, baseline: target.value, ...sourceOf(reading) }));
};

/**
 * How often a met (or unmet) condition counts: once; with `each` as often as its measure says, or, where it only says yes or no,
 * once for each fact behind it (the files that were late, the villages without a contract); with `proportional` the part that was reached.
 */
const timesOf = (quantity: Kind<'condition'>, own: Compared): Fraction => {
  const counts = (own.kind === 'met') === (quantity.counts === 'met');
  if (quantity.proportional && !counts && isPositive(own.baseline)) return larger(smaller(ONE, over(own.value, own.baseline)), ZERO);
  if (!counts) return ZERO;
  return quantity.each ? larger(larger(own.value, fraction(own.evidence.length)), ONE) : ONE;
};

const countCondition = (rule: PlanRule, quantity: Kind<'condition'>, reader: Reader, across: AcrossUnits): Counting => {
  const own = runTest(quantity.test, reader, across);
  const also = runAll(quantity.also, reader, across);
  const basis = own.kind === 'met' || own.kind === 'unmet' ? { value: own.value, baseline: own.baseline, evidence: own.evidence, details: own.details } : {};
  if (also === 'unmet') return one(counted(quantity.counts === 'met' ? ZERO : ONE, basis));
  if (own.kind === 'missing' || own.kind === 'not-applicable') return unknown(rule, quantity.test.column, reader, own);
  if (own.kind === 'met' && also !== 'met') return unknown(rule, also.column, reader, also);
  return one(counted(timesOf(quantity, own), basis));
};

const countBand = (rule: PlanRule, quantity: Kind<'band'>, reader: Reader): Counting => {
  const reading = reader.number(quantity.column);
  if (reading.kind !== 'value') return unknown(rule, quantity.column, reader, reading);
  const reached = quantity.edges.filter((edge) => compare(reading.value, fromRational(edge)) >= 0).length;
  return one(counted(fraction(reached), { value: reading.value, place: reached, ...sourceOf(reading) }));
};

const countProportion = (rule: PlanRule, quantity: Kind<'proportion'>, reader: Reader): Counting => {
  const reading = reader.number(quantity.column);
  if (reading.kind !== 'value') return unknown(rule, quantity.column, reader, reading);
  const base = quantity.base === null ? { kind: 'value' as const, value: fromRational(quantity.baseValue ?? { num: 1, den: 1 }) } : reader.number(quantity.base);
  if (base.kind !== 'value') return unknown(rule, quantity.base ?? quantity.column, reader, base);
  if (isZero(base.value)) return unknown(rule, quantity.base ?? quantity.column, reader, { kind: 'not-applicable', reason: 'base-is-zero' });
  return one(counted(larger(over(reading.value, base.value), ZERO), { value: reading.value, baseline: base.value, ...sourceOf(reading) }));
};

/** Counts what a rule counts. Lists of events are chosen item by item beforehand (`chooseEvents`). */
export const countQuantity = (rule: PlanRule, reader: Reader, across: AcrossUnits, events: Counting | undefined): Counting => {
  const { quantity } = rule;
  switch (quantity.kind) {
    case 'occurrences':
      return countOccurrences(rule, quantity, reader);
    case 'shortfall':
      return countShortfall(rule, quantity, reader, across);
    case 'percentage-points':
      return countPercentagePoints(rule, quantity, reader, across);
    case 'condition':
      return countCondition(rule, quantity, reader, across);
    case 'judged':
      return countJudgement(rule, quantity, reader, across);
    case 'events':
      return events ?? { kind: 'idle', notes: [] };
    case 'rank':
      return countRank(rule, quantity, reader, across);
    case 'band':
      return countBand(rule, quantity, reader);
    case 'proportion':
      return countProportion(rule, quantity, reader);
  }
};
