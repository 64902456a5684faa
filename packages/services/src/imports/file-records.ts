import type { SheetRow, TableFile } from '@siheng/documents';
import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import { type ChosenColumns, columnProblems, type Columns, columnsOf } from './columns.ts';
import { findHeader, type Header, headerDepth } from './header-row.ts';
import { type RawRecord, recordOf } from './record.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

export type OpenedFile = {
  readonly header: Header | null;
  readonly columns: Columns | null;
  /** What is wrong with the file as a whole; then no record is looked at. */
  readonly problems: readonly RowProblem[];
  readonly firstRows: readonly SheetRow[];
  /** The lines below the headings. */
  readonly lines: () => AsyncGenerator<SheetRow>;
  readonly records: () => AsyncGenerator<RawRecord>;
};

const firstLines = headerDepth + 10;

/** Finds the headings of a table and its columns. */
export const openRecords = async (collector: Collector, table: TableFile, sheet: string | undefined, chosen: ChosenColumns): Promise<OpenedFile> => {
  const firstRows: SheetRow[] = [];
  for await (const row of table.rows(sheet)) {
    firstRows.push(row);
    if (firstRows.length >= firstLines) break;
  }
  const header = findHeader(collector, firstRows);
  const columns = header && columnsOf(collector, header, chosen);
  const labels = [...describeFields(collector).values()].filter((field) => field.required).map((field) => field.label.zh);
  const problems = header && columns ? columnProblems(collector, header, columns) : [rowProblem('heading-row-missing', {}, labels.join('、'))];
  const below = header && !firstRows.some((row) => row.number > header.row) ? [rowProblem('no-rows', { row: header.row })] : [];
  async function* lines(): AsyncGenerator<SheetRow> {
    if (!header) return;
    for await (const row of table.rows(sheet)) if (row.number > header.row) yield row;
  }
  async function* records(): AsyncGenerator<RawRecord> {
    if (columns) for await (const row of lines()) yield recordOf(collector, columns, row);
  }
  return { header, columns, problems: [...problems, ...below], firstRows, lines, records };
};
