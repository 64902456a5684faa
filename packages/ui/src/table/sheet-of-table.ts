import { columnName, type DataColumn } from './data-column.ts';

export type SheetCell = { readonly value?: string | number; readonly type?: StringConstructor | NumberConstructor; readonly fontWeight?: 'bold'; readonly align?: 'left' | 'right' | 'center'; readonly backgroundColor?: string; readonly wrap?: boolean };
type Sheet = { readonly cells: readonly (readonly SheetCell[])[]; readonly widths: readonly number[] };

/** Width in characters; Chinese ones take two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffff]/gu)?.length ?? 0);

const isPlainNumber = (text: string): boolean => /^-?\d{1,15}(\.\d+)?$/.test(text) && String(Number(text)).replace(/^-/, '').replace('.', '').length <= 15;

// Points come as exact text. In a right-aligned column they are numbers to sum up; elsewhere a text such as 001 stays what it is.
const cellOf = (value: string | number | null, align: SheetCell['align']): SheetCell => {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { value, type: Number, ...(align === undefined ? {} : { align }) };
  return align === 'right' && isPlainNumber(value) ? { value: Number(value), type: Number, align } : { value, type: String, ...(align === undefined ? {} : { align }) };
};

/** The shown columns and the rows as cells of a worksheet. */
export function sheetOfTable<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): Sheet {
  const given = columns.flatMap((column) => (column.value === undefined ? [] : [{ ...column, value: column.value }]));
  const heading = given.map((column): SheetCell => ({ value: columnName(column), type: String, fontWeight: 'bold', backgroundColor: '#f0f3f7', wrap: true, ...(column.align === undefined ? {} : { align: column.align }) }));
  const body = rows.map((row) => given.map(({ value, align }) => cellOf(value(row), align)));
  const widths = heading.map((cell, at) => Math.min(48, Math.max(8, widthOf(String(cell.value)) + 2, ...body.slice(0, 200).map((line) => widthOf(String(line[at]?.value ?? '')) + 2))));
  return { cells: [heading, ...body], widths };
}
