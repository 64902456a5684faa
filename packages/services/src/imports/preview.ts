import type { StagedCounts, StagedStatus } from '@siheng/db';
import type { RowProblem } from './row-problem.ts';
import type { SampleRow } from './sample-row.ts';
import type { Staged } from './stage-records.ts';

export type RowStatus = StagedStatus | 'duplicate' | 'problem';

/** What an import would do, before anything is stored. */
export type ImportPreview = {
  readonly rows: number;
  readonly valid: number;
  readonly problems: RowProblem[];
  readonly problemCount: number;
  readonly problemRows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly duplicatesInFile: number;
  readonly outsidePeriod: number;
  readonly units: { readonly unitId: string; readonly unitName: string; readonly rows: number }[];
  readonly sample: (Omit<SampleRow, 'factId'> & { readonly status: RowStatus })[];
  readonly mayConfirm: boolean;
};

export const previewOf = (staged: Staged, counts: StagedCounts, statuses: ReadonlyMap<string, StagedStatus>): ImportPreview => ({
  rows: staged.rows, valid: staged.rows - staged.problemRows, problems: [...staged.problems], problemCount: staged.problemCount, problemRows: staged.problemRows,
  new: counts.inserted, changed: counts.updated, unchanged: counts.unchanged, duplicatesInFile: staged.duplicatesInFile, outsidePeriod: staged.outsidePeriod,
  units: [...staged.units].map(([unitId, unit]) => ({ unitId, ...unit })).toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1)),
  sample: staged.sample.map(({ factId, ...row }) => ({ ...row, status: factId === null ? 'problem' : (statuses.get(factId) ?? 'new') })),
  mayConfirm: staged.problemCount === 0 && staged.staged > 0,
});

/** A file that is wrong as a whole: no row was looked at. */
export const refusedPreview = (problems: readonly RowProblem[]): ImportPreview => ({
  rows: 0, valid: 0, problems: [...problems], problemCount: problems.length, problemRows: 0, new: 0, changed: 0, unchanged: 0, duplicatesInFile: 0, outsidePeriod: 0, units: [], sample: [], mayConfirm: false,
});
