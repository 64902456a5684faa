import type { ReadStream } from 'node:fs';
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
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes read so far by the rows that were asked for last. */
  readonly position: () => number;
  /** Rows that are not blank, of the first sheet if none is named. */
  readonly rows: (sheet?: string) => AsyncGenerator<SheetRow>;
};

/** Opens a file by its content, whatever its name says. Throws a DocumentError where it cannot be read or should not be. */
export const openTable = async (path: string, limits?: WorkbookLimits): Promise<TableFile> => {
  const { size } = await stat(path);
  let stream: ReadStream | undefined;
  const onStream = (opened: ReadStream): void => void (stream = opened);
  const position = (): number => Math.min(stream?.bytesRead ?? 0, size);
  if ((await fileKind(path)) === 'text') {
    const encoding = await textEncoding(path);
    return { format: 'csv', encoding, sheets: [''], size, position, rows: () => csvRows(path, encoding, onStream) };
  }
  const all = await checkWorkbook(path, limits);
  const visible = all.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  const sheets = visible.length > 0 ? visible : all.map((sheet) => sheet.name);
  const rows = (sheet?: string): AsyncGenerator<SheetRow> => {
    const name = sheet ?? sheets[0];
    if (name === undefined || !sheets.includes(name)) throw new DocumentError('sheet_unknown', { sheet: name ?? '', sheets });
    return xlsxRows(path, name, onStream);
  };
  return { format: 'xlsx', sheets, size, position, rows };
};
