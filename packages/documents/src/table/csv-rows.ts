import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { DocumentError } from '../document-error.ts';
import { isBlank, type SheetRow } from './cell.ts';
import { recordEnds } from './record-ends.ts';
import type { Encoding } from './text-encoding.ts';

const delimiters = [',', '\t', ';', '|', '，'];
/** No record is longer: a quote was not closed. */
const longestRecord = 2_000_000;

async function* textOf(path: string, encoding: Encoding, onBytes: (bytes: number) => void): AsyncGenerator<string> {
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decoder = new TextDecoder(encoding);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      onBytes(chunk.length);
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } finally {
    stream.destroy();
  }
}

/** The one that divides most of the first lines, and into the most cells. */
const delimiterOf = (text: string): string => {
  const scores = delimiters.map((delimiter) => {
    const lines = Papa.parse<string[]>(text, { delimiter, preview: 20, skipEmptyLines: true }).data;
    return { delimiter, divided: lines.filter((cells) => cells.length > 1).length, cells: lines[0]?.length ?? 0 };
  });
  return scores.toSorted((a, b) => b.divided - a.divided || b.cells - a.cells)[0]?.delimiter ?? ',';
};

/** The records of a text file, one at a time; numbered as a spreadsheet program numbers them when it opens the file. */
export async function* csvRows(path: string, encoding: Encoding, onBytes: (bytes: number) => void): AsyncGenerator<SheetRow> {
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  let reading: { delimiter: string; ends: ReturnType<typeof recordEnds>; loneReturns: boolean } | undefined;
  const parse = (text: string, delimiter: string): SheetRow[] => {
    const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter, skipEmptyLines: false });
    return data.map((cells) => ({ number: ++number, cells })).filter((row) => !row.cells.every(isBlank));
  };
  for await (const piece of textOf(path, encoding, onBytes)) {
    if (!reading) {
      const delimiter = delimiterOf(piece.slice(0, 65_536));
      reading = { delimiter, ends: recordEnds(delimiter), loneReturns: !piece.includes('\n') };
    }
    const text = reading.loneReturns ? piece.replaceAll('\r', '\n') : piece;
    const end = reading.ends.follow(text);
    if (end === 0) {
      parts.push(text);
      length += text.length;
      if (length > longestRecord) throw new DocumentError('file_quote_open', { line: number + 1 });
      continue;
    }
    yield* parse([...parts, text.slice(0, end)].join(''), reading.delimiter);
    parts = [text.slice(end)];
    length = text.length - end;
  }
  if (reading?.ends.isOpen()) throw new DocumentError('file_quote_open', { line: number + 1 });
  const last = parts.join('');
  if (reading && last !== '') yield* parse(last, reading.delimiter);
}
