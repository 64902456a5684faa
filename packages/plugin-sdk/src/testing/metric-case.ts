import type { Measurement } from '@siheng/kernel';
import type { z } from 'zod';
import type { Metric, Needs, Period, UnitContext } from '../contract.ts';
import { naturalKey } from '../facts/natural-key.ts';
import type { MetricRun } from '../facts/run-metric.ts';
import type { StoredFact } from '../facts/stored-fact.ts';

/** One literal case of a metric. Period 2018, `asOf` its last day and a unit without class unless given; a fact's id is its natural key. */
export type MetricCase<N extends Needs = Needs, P extends z.ZodObject = z.ZodObject> = {
  readonly name: string;
  readonly facts: { readonly [K in keyof N]: readonly z.input<N[K]['row']>[] };
  readonly params?: z.input<P>;
  readonly period?: Period;
  readonly asOf?: string;
  readonly unit?: Partial<UnitContext>;
  readonly expect: Measurement;
};

const YEAR: Period = { from: '2018-01-01', to: '2018-12-31' };

/** The input of a case without its facts: what else may decide the answer. */
export const circumstancesOf = (given: MetricCase) => {
  const period = given.period ?? YEAR;
  return { params: given.params ?? {}, period, asOf: given.asOf ?? period.to, unit: { class: null, residentPopulation: null, ...given.unit } };
};

/** Parses the rows of a case as an import would; an unknown field is an error, because it would be dropped silently. */
export const runOf = (metric: Metric, given: MetricCase): MetricRun => {
  const facts: Record<string, readonly StoredFact[]> = {};
  for (const [need, collector] of Object.entries(metric.needs)) {
    const rows: readonly unknown[] = given.facts[need] ?? [];
    facts[need] = rows.map((row) => {
      const parsed = collector.row.strict().parse(row);
      return { ...parsed, factId: naturalKey(collector, parsed) };
    });
  }
  return { facts, ...circumstancesOf(given) };
};
