import type { Metric, Period, UnitContext } from '../contract.ts';
import type { MetricAnswer } from '../measurements.ts';
import { factsInPeriod } from './facts-in-period.ts';
import type { StoredFact } from './stored-fact.ts';

/** All that one run of a metric may know. */
export type MetricRun = {
  /** Parsed rows by name of the need. */
  readonly facts: Readonly<Record<string, readonly StoredFact[]>>;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly period: Period;
  readonly asOf: string;
  readonly unit: UnitContext;
};

/** Runs one metric on what it declared and nothing else, all of it frozen. Throws what the metric throws. */
export const runMetric = (metric: Metric, run: MetricRun): MetricAnswer => {
  const facts: Record<string, readonly never[]> = {};
  for (const [need, collector] of Object.entries(metric.needs)) {
    const given = run.facts[need] ?? [];
    const selected = metric.span === 'all-time' ? given : factsInPeriod(collector, given, run.period);
    facts[need] = Object.freeze(selected.map((fact) => Object.freeze(fact))) as readonly never[];
  }
  const params = Object.freeze(metric.params.parse(run.params ?? {}));
  return metric.measure(Object.freeze({ facts: Object.freeze(facts), params, period: Object.freeze({ ...run.period }), asOf: run.asOf, unit: Object.freeze({ ...run.unit }) }));
};
