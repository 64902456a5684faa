import type { Registry } from '@siheng/plugin-sdk/registry';
import { measuresOf } from '../schemes/rule-measures.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import type { RulePlace } from '../schemes/scheme-parts.ts';

/** The rules of a scheme that are computed from each dataset: what is due, and what depends on it. */
export const datasetUse = (registry: Registry, { rules }: LoadedScheme): ReadonlyMap<string, readonly RulePlace[]> => {
  const use = new Map<string, RulePlace[]>();
  for (const place of rules.values()) {
    const datasets = new Set(measuresOf(place.rule).flatMap((measure) => Object.values(registry.metric(measure)?.needs ?? {})));
    for (const dataset of datasets) use.set(dataset, [...(use.get(dataset) ?? []), place]);
  }
  return use;
};
