import { sheetOfTable, type SheetCell } from './sheet-of-table.ts';
import type { DataColumn } from './data-column.ts';

// A sheet's name may not hold these characters, nor more than 31.
const sheetName = (title: string): string => title.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31);

/** Saves a table as a workbook (.xlsx) on the reader's machine: frozen bold headings, points as numbers. */
export async function saveWorkbook<Row>(title: string, columns: readonly DataColumn<Row>[], rows: readonly Row[]): Promise<void> {
  // Needed by few, so loaded when asked; the universal build works without a worker, as the content policy wants.
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const { cells, widths } = sheetOfTable(columns, rows);
  const data: SheetCell[][] = cells.map((line) => [...line]);
  const blob = await writeXlsx(data, { sheet: sheetName(title), columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }).toBlob();
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
