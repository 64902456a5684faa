import type { Measurement } from '@siheng/kernel';
import type { PluginDefinition } from '@siheng/plugin-sdk';
import { createRegistry, measureUnit, naturalKey, type Registry, type StoredFact } from '@siheng/plugin-sdk/registry';
import type { FactRequest, MeasureFacts } from '@siheng/schemes';

/** A row as an import would have stored it: parsed by the dataset, its natural key (or the name that the case gives it) as its id. */
const storedFact = (registry: Registry, dataset: string, row: FactRequest['datasets'][string][number], index: number, namedBy: string | undefined): StoredFact => {
  const registered = registry.dataset(dataset);
  if (registered === undefined) throw new Error(`no plugin contributes the dataset "${dataset}"`);
  const parsed = registered.collector.row.safeParse(row);
  if (!parsed.success) throw new Error(`row ${index + 1} of "${dataset}": ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  return { ...parsed.data, factId: namedBy === undefined ? naturalKey(registered.collector, parsed.data) : String(row[namedBy]) };
};

/** The product's own path from rows to measurements: every dataset of a case counts as reported. */
export const measureFacts = (plugins: readonly PluginDefinition[]): MeasureFacts => {
  const registry = createRegistry(plugins);
  return ({ datasets, measures, namedBy, params, period, asOf, unit, residentPopulation }: FactRequest): Readonly<Record<string, Measurement>> =>
    measureUnit(registry, {
      metricIds: measures,
      facts: Object.fromEntries(Object.entries(datasets).map(([dataset, rows]) => [dataset, rows.map((row, index) => storedFact(registry, dataset, row, index, namedBy[dataset]))])),
      reported: () => true,
      params,
      period,
      asOf,
      unit: { class: unit.class, residentPopulation },
    });
};
