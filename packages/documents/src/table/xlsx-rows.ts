import { DocumentError } from '../document-error.ts';
import { readBook } from '../xlsx/book.ts';
import { openParts } from '../xlsx/parts.ts';
import { sheetRows } from '../xlsx/sheet-rows.ts';
import type { SheetRow } from './cell.ts';

/** The rows of one sheet, one at a time. `onRead` is told the share of the sheet that has been read, 0 to 1. */
export async function* xlsxRows(path: string, sheet: string, onRead: (share: number) => void): AsyncGenerator<SheetRow> {
  try {
    const parts = await openParts(path);
    try {
      const book = await readBook(parts);
      const part = book.sheets.get(sheet) ?? '';
      const size = parts.size(part);
      let read = 0;
      yield* sheetRows(await parts.open(part), book, (bytes) => {
        read += bytes;
        onRead(read / size);
      });
    } finally {
      parts.close();
    }
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('file_damaged', {}, { cause: error });
  }
}
