import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type ReportStatus = inferOutput<typeof trpc.reports.status>;
export type ReportCell = ReportStatus['cells'][number];
export type ReportUnit = ReportStatus['units'][number];
export type ReportDataset = ReportStatus['datasets'][number];

export const cellKey = (unitId: string, dataset: string): string => `${unitId}\n${dataset}`;

/** How many of the due reports are there, by state. */
export function countStates(cells: readonly ReportCell[]): { readonly due: number; readonly reported: number; readonly nil: number; readonly missing: number } {
  const due = cells.filter((cell) => cell.due);
  const of = (state: ReportCell['state']): number => due.filter((cell) => cell.state === state).length;
  return { due: due.length, reported: of('reported'), nil: of('nil'), missing: of('missing') };
}

type MatrixFilter = { readonly unit?: string | undefined; readonly track?: string | undefined; readonly missing?: boolean | undefined };

/** The part of the matrix that the reader asked for: units of the track that owe something, datasets that one of them owes; where only gaps are wanted, those with a gap. */
export function visibleMatrix(status: ReportStatus, filter: MatrixFilter): ReportStatus {
  const owing = new Set(status.cells.filter((cell) => cell.due).map((cell) => cell.unitId));
  const units = filter.unit === undefined ? status.units.filter((unit) => owing.has(unit.id) && (filter.track ?? unit.track) === unit.track) : status.units.filter((unit) => unit.id === filter.unit);
  const shown = new Set(units.map((unit) => unit.id));
  const cells = status.cells.filter((cell) => shown.has(cell.unitId) && (cell.due || cell.state !== 'missing'));
  const wanted = new Set(cells.filter((cell) => cell.due && (filter.missing !== true || cell.state === 'missing')).map((cell) => cell.dataset));
  return { ...status, units, datasets: status.datasets.filter((dataset) => wanted.has(dataset.id)), cells };
}
