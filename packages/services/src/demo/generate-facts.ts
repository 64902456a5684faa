import type { OrgRow } from '@siheng/db';
import { between, type Period, seededRandom } from '@siheng/plugin-sdk';
import { naturalKey, type RegisteredDataset } from '@siheng/plugin-sdk/registry';
import type { RowRanges, Scenario } from './demo-county.ts';
import { rowsFor } from './demo-rows.ts';

export type GeneratedFact = { readonly naturalKey: string; readonly date: string | null; readonly row: Readonly<Record<string, unknown>> };

/** `null`: the station did not report. An empty list is a nil report. */
export type GeneratedUnit = { readonly unit: OrgRow; readonly facts: readonly GeneratedFact[] | null };

/** Planned faults, and numbers of records that are otherwise in a county. */
type Deviations = { readonly scenario: Scenario; readonly ranges?: RowRanges | undefined };

const factsOf = ({ id, collector }: RegisteredDataset, unit: OrgRow, period: Period, { scenario, ranges = {} }: Deviations): readonly GeneratedFact[] | null => {
  const deviation = scenario[unit.id]?.[id];
  if (deviation?.unreported) return null;
  const random = seededRandom(`${id} ${unit.id} ${deviation?.seed ?? ''}`);
  const range = ranges[id];
  const rows = deviation?.rows ?? (range === undefined ? rowsFor(id, unit.class, collector.rowsPerYear, random) : between(random, ...range));
  return collector.generate(random, { period, rows, unit: unit.shortName }).map((made) => {
    const row = collector.row.parse(made);
    const date = collector.date === null ? null : row[collector.date];
    return { naturalKey: naturalKey(collector, row), date: typeof date === 'string' ? date : null, row };
  });
};

/** A made-up year of one dataset for some units: the same every time. */
export const generateDataset = (dataset: RegisteredDataset, units: readonly OrgRow[], period: Period, deviations: Deviations): readonly GeneratedUnit[] =>
  units.map((unit) => ({ unit, facts: factsOf(dataset, unit, period, deviations) }));
