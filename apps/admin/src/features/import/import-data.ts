import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Inspection = inferOutput<typeof trpc.imports.inspect>;
export type ImportProgress = inferOutput<typeof trpc.imports.progress>;
export type ImportPreview = NonNullable<ImportProgress['preview']>;
export type ImportReport = NonNullable<ImportProgress['report']>;

/** Which column of the file feeds which field, as the person left it. */
export type ColumnChoice = { readonly sheet: string; readonly columns: Readonly<Record<string, number | null>>; readonly unitColumn: number | null };

/** The columns that the server matched by their headings. */
export const matchedColumns = (inspection: Inspection): ColumnChoice => ({
  sheet: inspection.sheet,
  columns: Object.fromEntries(inspection.mapping.map((entry) => [entry.field, entry.column])),
  unitColumn: inspection.unitColumn?.column ?? null,
});

/** Required fields that no column feeds. */
export const missingFields = (inspection: Inspection, choice: ColumnChoice): Inspection['mapping'] => inspection.mapping.filter((entry) => entry.required && (choice.columns[entry.field] ?? null) === null);

/** Headings that nothing takes. */
export function unusedHeadings(inspection: Inspection, choice: ColumnChoice, usesUnitColumn: boolean): readonly string[] {
  const used = new Set(Object.values(choice.columns));
  return inspection.headings.filter((heading, column) => heading !== '' && !used.has(column) && !(usesUnitColumn && choice.unitColumn === column));
}

/** The step of the wizard that its place in the URL and the job mean. */
export function stepOf(search: { readonly dataset?: string | undefined; readonly upload?: string | undefined; readonly job?: string | undefined }, state: ImportProgress['state'] | undefined): 0 | 1 | 2 | 3 {
  if (search.job !== undefined) return state === 'stored' ? 3 : 2;
  return search.upload !== undefined && search.dataset !== undefined ? 1 : 0;
}

export const isWaiting = (state: ImportProgress['state'] | undefined): boolean => state === undefined || state === 'running' || state === 'storing';
