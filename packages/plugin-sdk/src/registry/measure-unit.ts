import type { Measurement } from '@siheng/kernel';
import type { Period, UnitContext } from '../contract.ts';
import { runMetric } from '../facts/run-metric.ts';
import type { StoredFact } from '../facts/stored-fact.ts';
import type { Registry } from './create-registry.ts';

/** What is known of a unit, and what is asked. */
export type UnitMeasuring = {
  /** Full ids; a scheme's measures. */
  readonly metricIds: readonly string[];
  /** The unit's parsed rows by full dataset id, of all time, in a fixed order (evidence is listed in it). */
  readonly facts: Readonly<Record<string, readonly StoredFact[]>>;
  /** Whether a dataset was reported for the unit and period: a batch, a pull, a form or a nil report. Rows alone do not say so. */
  readonly reported: (dataset: string) => boolean;
  /** What the county tuned, by full metric id. */
  readonly params?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly period: Period;
  readonly asOf: string;
  readonly unit: UnitContext;
};

const measure = (registry: Registry, id: string, input: UnitMeasuring): Measurement => {
  const registered = registry.metric(id);
  if (registered === undefined) return { kind: 'missing', needs: [id] };
  const datasets = Object.entries(registered.needs);
  const unreported = datasets.map(([, dataset]) => dataset).filter((dataset) => !input.reported(dataset));
  if (unreported.length > 0) return { kind: 'missing', needs: unreported };
  const facts = Object.fromEntries(datasets.map(([need, dataset]) => [need, input.facts[dataset] ?? []]));
  try {
    return runMetric(registered.metric, { facts, params: input.params?.[id] ?? {}, period: input.period, asOf: input.asOf, unit: input.unit });
  } catch (error) {
    return { kind: 'missing', needs: [`${id}: ${error instanceof Error ? error.message : String(error)}`] };
  }
};

/**
 * Measures one unit. A metric gets only what it declared, frozen, of the period (or of all time where its `span` says so).
 * A dataset that was not reported, a metric that is not installed or not enabled, and a metric that throws make that one measure `missing`, with the reason in `needs`.
 */
export const measureUnit = (registry: Registry, input: UnitMeasuring): Readonly<Record<string, Measurement>> =>
  Object.fromEntries(input.metricIds.map((id) => [id, measure(registry, id, input)]));
