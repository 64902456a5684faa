import type { Cell, SheetRow } from '@siheng/documents';
import type { Collector } from '@siheng/plugin-sdk';
import { type ColumnMatch, matchColumns } from '@siheng/plugin-sdk/registry';

/** Headings of the column that names the unit of each row. */
const unitHeadings = new Set(['司法所', '单位', '所属司法所', '单位名称', '所属单位', '司法所名称', '填报单位', '承办单位', 'unit']);

export const isUnitHeading = (heading: string): boolean => unitHeadings.has(heading.normalize('NFKC').replace(/[\s*:()]/g, '').toLowerCase());

export const cellAsText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'object') return 'formula' in cell ? cell.shown : cell.error;
  return String(cell).trim();
};

export type Header = {
  /** Row number of the file; the rows after it are data. */
  readonly row: number;
  readonly headings: readonly string[];
  readonly match: ColumnMatch;
  readonly unitColumn: { readonly column: number; readonly heading: string } | null;
};

/** Titles, notes and a line of departments may stand above the headings. */
export const headerDepth = 10;

const candidate = (collector: Collector, row: number, headings: readonly string[]): Header => {
  const match = matchColumns(collector, headings);
  const unit = match.unmatched.find(({ heading }) => isUnitHeading(heading));
  return { row, headings, match, unitColumn: unit ? { column: unit.index, heading: unit.heading } : null };
};

const fit = ({ match, unitColumn }: Header): number => Object.keys(match.mapping).length * 2 + (unitColumn ? 1 : 0);

/**
 * The row of headings among the first rows: the one that names the most fields. Where cells are merged over two rows
 * (受理 above 日期 and 编号), a column is headed by what stands lower, else by what stands above.
 */
export const findHeader = (collector: Collector, rows: readonly SheetRow[]): Header | null => {
  const first = rows.filter((row) => row.number <= (rows[0]?.number ?? 0) + headerDepth - 1);
  const singles = first.map((row) => candidate(collector, row.number, row.cells.map(cellAsText)));
  const merged = first.flatMap((row, index) => {
    const below = first[index + 1];
    if (below?.number !== row.number + 1) return [];
    const upper = row.cells.map(cellAsText);
    const lower = below.cells.map(cellAsText);
    return [candidate(collector, below.number, Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => lower[column] || upper[column] || ''))];
  });
  // The sort is stable: a merged reading is taken only where it names more than any row by itself.
  const best = [...singles, ...merged].toSorted((a, b) => fit(b) - fit(a))[0];
  return best && Object.keys(best.match.mapping).length > 0 ? best : null;
};
