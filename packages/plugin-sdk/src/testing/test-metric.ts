import type { Measurement } from '@siheng/kernel';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import type { Metric, Needs } from '../contract.ts';
import { type MetricRun, runMetric } from '../facts/run-metric.ts';
import { answerProblems } from './answer-problems.ts';
import { type MetricCase, runOf } from './metric-case.ts';
import { metricCaseProblems } from './metric-case-problems.ts';

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** The value reduced: 2/4 and 1/2 are the same answer. */
const canonical = (answer: Measurement): Measurement => {
  if (answer.kind !== 'measured') return answer;
  const divisor = gcd(answer.value.num, answer.value.den) || 1;
  return { ...answer, value: { num: answer.value.num / divisor, den: answer.value.den / divisor } };
};

const inAnyOrder = (answer: Measurement): Measurement => {
  if (answer.kind === 'measured') return { ...canonical(answer), evidence: answer.evidence.toSorted() } as Measurement;
  if (answer.kind === 'events') return { kind: 'events', events: answer.events.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
  return answer;
};

const runAt = (clock: string, metric: Metric, run: MetricRun) => {
  vi.setSystemTime(clock);
  return runMetric(metric, run);
};

const reversed = (run: MetricRun): MetricRun => ({ ...run, facts: Object.fromEntries(Object.entries(run.facts).map(([need, facts]) => [need, facts.toReversed()])) });

/**
 * Tests a metric with literal cases and insists on what an author forgets: a measured case, a boundary pair, a not-applicable case
 * (or `alwaysApplies`), unique names and inputs, rows that parse, frozen inputs, two runs under two clocks that agree, any order of the rows.
 */
export const testMetric = <N extends Needs, P extends z.ZodObject>(
  metric: Metric<N, P>, cases: readonly MetricCase<N, P>[], options: { readonly alwaysApplies?: true } = {},
): void => {
  // Only here do the needs of one metric become those of any: the cases were checked against them by their type.
  const subject = metric as unknown as Metric;
  const given = cases as unknown as readonly MetricCase[];
  describe(`metric ${metric.id}`, () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.spyOn(Math, 'random').mockImplementation(() => { throw new Error('a metric may not use randomness'); });
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.restoreAllMocks();
    });

    it('has the cases that a metric needs', () => expect(metricCaseProblems(subject, given, options.alwaysApplies ?? false)).toEqual([]));

    it.each(given.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const run = runOf(subject, one);
      const answer = runAt('2001-01-01', subject, run);
      expect(canonical(answer)).toEqual(canonical(one.expect));
      expect(answerProblems(subject, answer, new Set(Object.values(run.facts).flat().map((fact) => fact.factId)))).toEqual([]);
      expect(runAt('2031-06-30', subject, run), 'a second run on another day agrees').toEqual(answer);
      expect(inAnyOrder(runAt('2001-01-01', subject, reversed(run))), 'the order of the rows is irrelevant').toEqual(inAnyOrder(answer));
    });
  });
};
