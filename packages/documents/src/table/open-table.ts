import { stat } from 'node:fs/promises';
import { DocumentError } from '../document-error.ts';
import type { SheetRow } from './cell.ts';
import { checkWorkbook, type WorkbookLimits } from './check-workbook.ts';
import { csvRows } from './csv-rows.ts';
import { fileKind } from './file-kind.ts';
import { type Encoding, textEncoding } from './text-encoding.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** A table in a file, read row by row however large it is. */
export type TableFile = {
  readonly format: 'xlsx' | 'csv';
  readonly encoding?: Encoding;
  /** The visible sheets; a text file has one without a name. */
  readonly sheets: readonly string[];
  /** Share, 0 to 1, that the rows which were asked for last have been read. */
  readonly share: () => number;
  /** Rows that are not blank, of the first sheet if none is named. */
  readonly rows: (sheet?: string) => AsyncGenerator<SheetRow>;
};

/** Opens a file by its content, whatever its name says. Throws a DocumentError where it cannot be read or should not be. */
export const openTable = async (path: string, limits?: WorkbookLimits): Promise<TableFile> => {
  let read = 0;
  const share = (): number => Math.min(1, read);
  if ((await fileKind(path)) === 'text') {
    const { size } = await stat(path);
    const encoding = await textEncoding(path);
    const rows = (): AsyncGenerator<SheetRow> => {
      read = 0;
      return csvRows(path, encoding, (bytes) => {
        read += bytes / size;
      });
    };
    return { format: 'csv', encoding, sheets: [''], share, rows };
  }
  const all = await checkWorkbook(path, limits);
  const visible = all.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  const sheets = visible.length > 0 ? visible : all.map((sheet) => sheet.name);
  const rows = (sheet?: string): AsyncGenerator<SheetRow> => {
    const name = sheet ?? sheets[0];
    if (name === undefined || !sheets.includes(name)) throw new DocumentError('sheet_unknown', { sheet: name ?? '', sheets });
    return xlsxRows(path, name, (now) => {
      read = now;
    });
  };
  return { format: 'xlsx', sheets, share, rows };
};
