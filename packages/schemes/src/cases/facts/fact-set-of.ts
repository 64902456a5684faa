import { communityCorrectionFacts } from './community-correction.ts';
import type { FactPart, FactRow, FactSet } from './fact-set.ts';
import type { CaseFacts } from './format.ts';
import { legalAidFacts } from './legal-aid.ts';
import { mediationFacts } from './mediation.ts';
import { neededFields } from './needed-fields.ts';
import type { Period } from './period.ts';
import { teamBuildingFacts } from './team-building.ts';

const rowsByDataset = (parts: readonly FactPart[]): Record<string, readonly FactRow[]> => {
  const datasets: Record<string, readonly FactRow[]> = {};
  for (const part of parts) {
    for (const [dataset, rows] of Object.entries(part.datasets)) datasets[dataset] = [...(datasets[dataset] ?? []), ...rows];
  }
  return datasets;
};

/** The case adapter: the facts of a unit as rows of datasets, with the measures that these rows can answer. Plugins see rows only. */
export const factSetOf = (facts: CaseFacts, period: Period, asOf: string): FactSet => {
  const parts = [...mediationFacts(facts), ...legalAidFacts(facts, period, asOf), ...communityCorrectionFacts(facts, period), ...teamBuildingFacts(facts, period)];
  const given = new Set(parts.flatMap((part) => part.given));
  const answered = (ways: readonly (readonly string[])[]): boolean => ways.some((fields) => fields.every((field) => given.has(field)));
  return {
    datasets: rowsByDataset(parts),
    params: Object.assign({}, ...parts.map((part) => part.params ?? {})) as FactSet['params'],
    namedBy: Object.assign({}, ...parts.map((part) => part.namedBy ?? {})) as FactSet['namedBy'],
    residentPopulation: parts.find((part) => part.residentPopulation !== undefined)?.residentPopulation ?? null,
    measures: Object.entries(neededFields).filter(([, ways]) => answered(ways)).map(([measure]) => measure),
  };
};
