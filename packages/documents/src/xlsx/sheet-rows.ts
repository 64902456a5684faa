import type { Readable } from 'node:stream';
import { type Cell, isBlank, type SheetRow } from '../table/cell.ts';
import { type Book, plain } from './book.ts';
import { parseXml } from './parts.ts';

const dayMs = 86_400_000;

/** Column from 0 of a reference such as AB12. */
const columnOf = (reference: string): number => {
  let column = 0;
  for (const char of reference) {
    const code = char.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
};

type Open = { readonly type: string; readonly format: number; value: string; text: string; formula: string | null };

const valueOf = ({ type, format, value, text }: Open, { strings, dateFormats, epoch }: Book): Cell => {
  switch (type) {
    case 's': return strings[Number(value)] ?? null;
    case 'inlineStr': return plain(text);
    case 'str': return plain(value);
    case 'b': return value === '1' || value === 'true';
    case 'e': return { error: value };
    case 'd': return new Date(value);
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      return dateFormats[format] ? new Date(Math.round((number - epoch) * dayMs)) : number;
    }
  }
};

const shown = (cell: Cell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === 'object' ? ((cell as { error?: string } | null)?.error ?? '') : String(cell));

/** Rows of a sheet that are not blank, in their order. */
export async function* sheetRows(stream: Readable, book: Book, onBytes: (bytes: number) => void): AsyncGenerator<SheetRow> {
  let ready: SheetRow[] = [];
  let [number, column] = [0, -1];
  let cells: Cell[] = [];
  let cell: Open | null = null;
  let inside = '';
  const shared = new Map<string, string>();
  let sharedIndex: string | undefined;
  const finish = (open: Open): void => {
    const value = valueOf(open, book);
    while (cells.length < column) cells.push(null);
    if (open.formula === null) cells[column] = value;
    else {
      // Cells of one filled-down formula refer to the first of them.
      const formula = open.formula || shared.get(sharedIndex ?? '') || '';
      if (sharedIndex !== undefined && open.formula) shared.set(sharedIndex, open.formula);
      cells[column] = { formula: `=${formula}`, shown: shown(value) };
    }
  };
  for await (const bytes of parseXml(stream, {
    open: (tag, attributes) => {
      inside = tag;
      if (tag === 'row') {
        number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
        column = -1;
        cells = [];
      } else if (tag === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(String(attributes['r']));
        cell = { type: String(attributes['t'] ?? 'n'), format: Number(attributes['s'] ?? 0), value: '', text: '', formula: null };
        sharedIndex = undefined;
      } else if (tag === 'f' && cell) {
        cell.formula = '';
        if (attributes['t'] === 'shared') sharedIndex = String(attributes['si']);
      }
    },
    text: (text) => {
      if (!cell) return;
      if (inside === 'v') cell.value += text;
      else if (inside === 'f') cell.formula += text;
      else if (inside === 't') cell.text += text;
    },
    close: (tag) => {
      inside = '';
      if (tag === 'c' && cell) {
        finish(cell);
        cell = null;
      } else if (tag === 'row' && !cells.every(isBlank)) ready.push({ number, cells });
    },
  })) {
    onBytes(bytes);
    const rows = ready;
    ready = [];
    yield* rows;
  }
}
