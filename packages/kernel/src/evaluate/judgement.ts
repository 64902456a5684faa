import { decimalToPoints, fromPoints, readDecimal } from '../exact/decimal.ts';
import { toExact } from '../exact/exact.ts';
import { compare, larger, sum, ZERO, type Fraction } from '../exact/fraction.ts';
import type { PlanQuantity, PlanRule } from '../plan.ts';
import type { Exact } from '../result.ts';
import type { Rule } from '../scheme/format.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import { counted, one, unknown, type Counting } from './counting.ts';
import type { Reader } from './reading.ts';
import { runTest } from './test.ts';

type Judged = Extract<PlanQuantity, { kind: 'judged' }>;

/** What is wrong with one value of a judgement. `index` is its place in the list; of a list that is too long, the first value too many. */
export type JudgementProblem = { readonly index: number; readonly value: string; readonly kind: 'not-a-number' | 'outside-range' | 'too-many'; readonly min: Exact; readonly max: Exact };

type Range = { readonly min: number; readonly max: number; readonly perEvent: boolean };

const problemsOf = (range: Range, values: readonly string[]): readonly JudgementProblem[] => {
  const [min, max] = [fromPoints(range.min), fromPoints(range.max)];
  return values.flatMap((text, index) => {
    const value = readDecimal(text);
    const problem = (kind: JudgementProblem['kind']): JudgementProblem => ({ index, value: text, kind, min: toExact(min), max: toExact(max) });
    if (value === null) return problem('not-a-number');
    if (compare(value, min) < 0 || compare(value, max) > 0) return problem('outside-range');
    return index > 0 && !range.perEvent ? problem('too-many') : [];
  });
};

/** Checks the values of a judgement against the range of its rule; nothing is ever clamped. An empty list (nothing to judge) has no problem, nor has a rule that is not judged. */
export const checkJudgement = (rule: Rule, values: readonly string[]): readonly JudgementProblem[] => {
  const { quantity } = rule;
  return quantity.kind === 'judged' ? problemsOf({ min: decimalToPoints(quantity.min), max: decimalToPoints(quantity.max), perEvent: quantity.perEvent }, values) : [];
};

/** 视情扣0.5-1分: the points that a person chose, once the trigger is met. */
export const countJudgement = (rule: PlanRule, quantity: Judged, reader: Reader, across: AcrossUnits): Counting => {
  const measure = reader.id(quantity.column);
  if (quantity.only !== null) {
    const trigger = runTest(quantity.only, reader, across);
    if (trigger.kind === 'missing' || trigger.kind === 'not-applicable') return unknown(rule, quantity.only.column, reader, trigger);
    if (trigger.kind === 'unmet') return { kind: 'idle', notes: [{ rule: rule.id, measure, kind: 'trigger-not-met' }] };
  }
  const judgement = reader.judgement(quantity.column);
  if (judgement === null) return unknown(rule, quantity.column, reader, { kind: 'missing', needs: [measure] });
  if (judgement.values.length === 0) return { kind: 'idle', notes: [] };
  const [problem] = problemsOf(quantity, judgement.values);
  if (problem !== undefined) return { kind: 'unknown', note: { rule: rule.id, measure, kind: 'invalid-judgement', values: judgement.values, min: problem.min, max: problem.max } };
  const points: readonly Fraction[] = judgement.values.map((text) => readDecimal(text) ?? ZERO);
  const total = quantity.largestOnly ? points.reduce(larger, ZERO) : sum(points);
  return one(counted(total, { isChosen: true, evidence: judgement.evidence, details: judgement.values }));
};
