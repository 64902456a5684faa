import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type ReportStatus = inferOutput<typeof trpc.reports.status>;
export type ReportCell = ReportStatus['cells'][number];
export type ReportUnit = ReportStatus['units'][number];
export type ReportDataset = ReportStatus['datasets'][number];

export const cellKey = (unitId: string, dataset: string): string => `${unitId}\n${dataset}`;

/** How many of the due reports are there, by state. */
export function countStates(cells: readonly ReportCell[]): { readonly due: number; readonly reported: number; readonly nil: number; readonly missing: number } {
  const of = (state: ReportCell['state']): number => cells.filter((cell) => cell.state === state).length;
  return { due: cells.length, reported: of('reported'), nil: of('nil'), missing: of('missing') };
}

/** The part of the matrix that the reader asked for; a dataset without a missing cell is left out where only those are wanted. */
export function visibleMatrix(status: ReportStatus, filter: { readonly unit?: string | undefined; readonly missing?: boolean | undefined }): ReportStatus {
  const units = filter.unit === undefined ? status.units : status.units.filter((unit) => unit.id === filter.unit);
  const due = new Set(status.datasets.filter((dataset) => dataset.due).map((dataset) => dataset.id));
  const shown = new Set(units.map((unit) => unit.id));
  const cells = status.cells.filter((cell) => due.has(cell.dataset) && shown.has(cell.unitId));
  const owed = new Set(cells.filter((cell) => cell.state === 'missing').map((cell) => cell.dataset));
  const datasets = status.datasets.filter((dataset) => due.has(dataset.id) && (filter.missing !== true || owed.has(dataset.id)));
  return { units, datasets, cells };
}
