import type { OrgRow } from '@siheng/db';

/** What one unit does otherwise in a dataset: another number of records, another year made up (`seed`), or no report at all. */
export type Deviation = { readonly rows?: number; readonly seed?: string; readonly unreported?: true };

/** Planned faults, by unit and dataset. */
export type Scenario = Readonly<Record<string, Readonly<Record<string, Deviation>>>>;

/** A decision that the demo plans; the others are made up. */
export type Planned = { readonly values: readonly string[]; readonly reason: string };

/** A county (or bureau) of the demo beside the first: data only. */
export type DemoCounty = {
  /** Of the assessment too. */
  readonly id: string;
  readonly schemeId: string;
  readonly title: string;
  readonly decision: string;
  readonly org: OrgRow;
  /** What the organisation lies in, parents first. */
  readonly above: readonly OrgRow[];
  readonly units: readonly OrgRow[];
  /** Last year, by unit. */
  readonly prior: Readonly<Record<string, { readonly rank?: number; readonly grade?: string }>>;
  /** Values that a county sets for the year; the document leaves them open. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
  /** By unit and measure. */
  readonly planned: Readonly<Record<string, Readonly<Record<string, Planned>>>>;
};

type UnitData = readonly [id: string, name: string, population: number];

/** Units of one kind under an organisation, numbered in their order. */
export const unitsOf = (org: OrgRow, kind: string, first: number, data: readonly UnitData[]): readonly OrgRow[] =>
  data.map(([id, name, residentPopulation], index) => ({
    id: `${org.id}-${id}`, code: `${org.code}-${String(first + index).padStart(3, '0')}`, name, shortName: name.replace(/(司法所|股|科)$/, ''), kind, class: null, parentId: org.id, path: `${org.path}${org.id}-${id}/`, residentPopulation: residentPopulation === 0 ? null : residentPopulation,
  }));
