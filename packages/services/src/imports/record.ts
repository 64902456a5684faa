import type { Cell, SheetRow } from '@siheng/documents';
import type { Collector } from '@siheng/plugin-sdk';
import { describeFields } from '@siheng/plugin-sdk/registry';
import type { Columns } from './columns.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** A record before it is checked: raw values by field, from a file, a form or a generator. */
export type RawRecord = {
  /** Row number of the file; null where there is none. */
  readonly number: number | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** How the row names its unit; undefined where the unit is chosen for all rows. */
  readonly unit?: string;
  /** What no value can be read from; the fields are not checked further. */
  readonly problems: readonly RowProblem[];
};

// A double holds 15 digits; beyond that the spreadsheet has changed the number before it was saved.
export const safeDigits = 1e15;

/** Text that the database takes: without NUL and halves of characters. */
export const clean = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** The cells of a line by field. Calculated cells and error values are no values. */
export const recordOf = (collector: Collector, columns: Columns, line: SheetRow): RawRecord => {
  const problems: RowProblem[] = [];
  const read = (cell: Cell, column: string, field?: string): unknown => {
    const place = { row: line.number, column, ...(field === undefined ? {} : { field }) };
    if (typeof cell === 'string') return clean(cell);
    if (typeof cell === 'object' && cell !== null && !(cell instanceof Date)) problems.push('formula' in cell ? rowProblem('formula', { ...place, found: clean(cell.formula).slice(0, 60) }, clean(cell.shown).slice(0, 60)) : rowProblem('error-value', { ...place, found: cell.error }));
    else if (typeof cell === 'number' && Math.abs(cell) >= safeDigits && field !== undefined && describeFields(collector).get(field)?.type === 'text') problems.push(rowProblem('long-number', { ...place, found: String(cell) }));
    else return cell;
    return undefined;
  };
  const values: Record<string, unknown> = {};
  for (const [field, column] of columns.byField) values[field] = read(line.cells[column] ?? null, columns.labels.get(field) ?? field, field);
  if (columns.unit === null) return { number: line.number, values, problems };
  const unit = read(line.cells[columns.unit] ?? null, '单位');
  return { number: line.number, values, unit: typeof unit === 'string' || typeof unit === 'number' ? String(unit).trim() : '', problems };
};
