import { createReadStream, type ReadStream } from 'node:fs';
import { WorkbookReader } from '@cj-tech-master/excelts';
import { DocumentError } from '../document-error.ts';
import { type Cell, isBlank, type SheetRow } from './cell.ts';

type Value = { formula?: string; sharedFormula?: string; result?: unknown; error?: string; richText?: readonly { text?: string | null }[]; text?: unknown };

const isPlain = (value: unknown): value is string | number | boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const shown = (value: unknown): string => {
  if (isPlain(value)) return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' && value !== null ? ((value as Value).error ?? '') : '';
};

const cellOf = (value: unknown): Cell => {
  if (value === undefined || value === null) return null;
  if (isPlain(value) || value instanceof Date) return value;
  const found = value as Value;
  const formula = found.formula ?? found.sharedFormula;
  if (formula !== undefined) return { formula: `=${formula}`, shown: shown(found.result) };
  if (found.richText) return found.richText.map((part) => part.text ?? '').join('');
  if (found.error !== undefined) return { error: found.error };
  // A hyperlink: its text, which may itself be rich.
  return found.text === undefined ? null : cellOf(found.text);
};

/** The rows of one sheet, one at a time. `onStream` is given the file stream, whose position is the progress. */
export async function* xlsxRows(path: string, sheet: string, onStream: (stream: ReadStream) => void): AsyncGenerator<SheetRow> {
  const stream = createReadStream(path);
  onStream(stream);
  try {
    const reader = new WorkbookReader(stream, { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
    for await (const worksheet of reader) {
      const wanted = worksheet.name === sheet;
      for await (const row of worksheet) {
        if (!wanted) continue;
        const values = Array.isArray(row.values) ? row.values.slice(1) : [];
        const cells = Array.from(values, cellOf);
        if (!cells.every(isBlank)) yield { number: row.number, cells };
      }
      if (wanted) return;
    }
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('file_damaged', {}, { cause: error });
  } finally {
    stream.destroy();
  }
}
