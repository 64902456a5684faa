import type { OrgRow, SuperiorDeductionRow } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import type { Scheme } from '@siheng/kernel';
import type { DemoAccount } from './demo-accounts.ts';
import type { RepairYear } from './repair-year.ts';

/** What one unit does otherwise in a dataset: another number of records, another year made up (`seed`), or no report at all. */
export type Deviation = { readonly rows?: number; readonly seed?: string; readonly unreported?: true };

/** Planned faults, by unit and dataset. */
export type Scenario = Readonly<Record<string, Readonly<Record<string, Deviation>>>>;

export type RowRanges = Readonly<Record<string, readonly [from: number, to: number]>>;

/** A decision that the demo plans; the others are made up. */
export type Planned = { readonly values: readonly string[]; readonly reason: string };

/** A county (or bureau) of the demo beside the first: data only. */
export type DemoCounty = {
  /** Of the assessment too. */
  readonly id: string;
  /** A scheme of the library by its id, or one that is made for the demo only. */
  readonly scheme: string | (() => Scheme);
  readonly title: string;
  readonly decision: string;
  /** Where its year stands; without it the year is running. */
  readonly state?: CycleState;
  readonly org: OrgRow;
  /** What the organisation lies in, parents first. */
  readonly above: readonly OrgRow[];
  readonly units: readonly OrgRow[];
  /** Last year, by unit. */
  readonly prior: Readonly<Record<string, { readonly rank?: number; readonly grade?: string }>>;
  /** Values that a county sets for the year; the document leaves them open. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
  /** How many records a unit has in a year, where it is not what the demo takes otherwise: from, to. */
  readonly rows?: RowRanges;
  /** Panels whose members give marks one by one. */
  readonly panels?: readonly DemoPanel[];
  /** What superior authorities took, and from whom it is taken in turn. */
  readonly deductions?: readonly Pick<SuperiorDeductionRow, 'authority' | 'item' | 'superiorFull' | 'pointsLost' | 'document' | 'date' | 'causes'>[];
  /** By unit and measure. */
  readonly planned: Readonly<Record<string, Readonly<Record<string, Planned>>>>;
  /** People who work here only. */
  readonly accounts?: readonly DemoAccount[];
  /** The result of another authority, and a year of repairing what was lost in it. */
  readonly repair?: RepairYear;
};

/** A panel of the demo: its measure, and by person the range in which the marks lie. */
export type DemoPanel = { readonly measure: string; readonly members: Readonly<Record<string, readonly [low: number, high: number]>> };

type UnitData = readonly [id: string, name: string, population: number];

/** Units of one kind under an organisation, numbered in their order. */
export const unitsOf = (org: OrgRow, kind: string, first: number, data: readonly UnitData[]): readonly OrgRow[] =>
  data.map(([id, name, residentPopulation], index) => ({
    id: `${org.id}-${id}`, code: `${org.code}-${String(first + index).padStart(3, '0')}`, name, shortName: name.replace(/(司法所|股|科)$/, ''), kind, class: null, parentId: org.id, path: `${org.path}${org.id}-${id}/`, residentPopulation: residentPopulation === 0 ? null : residentPopulation,
  }));
