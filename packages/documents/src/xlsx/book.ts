import { posix } from 'node:path';
import { type Parts, readXml } from './parts.ts';

/** What the cells of a workbook refer to. */
export type Book = {
  /** Name of the sheet → part with its rows. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly strings: readonly string[];
  /** Whether the cell format at this position shows a date. */
  readonly dateFormats: readonly boolean[];
  /** Days from the first day of the workbook's calendar to 1970-01-01. */
  readonly epoch: number;
};

const epochs = { since1900: 25_569, since1904: 24_107 };

/** A character that XML cannot hold is written _x000D_. */
export const plain = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text);

const readStrings = async (parts: Parts, name: string): Promise<string[]> => {
  const strings: string[] = [];
  let [current, isText, phonetic] = ['', false, 0];
  await readXml(parts, name, {
    open: (tag) => {
      if (tag === 'si') current = '';
      // How a text is pronounced stands beside it.
      if (tag === 'rPh') phonetic += 1;
      isText = tag === 't' && phonetic === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (tag) => {
      if (tag === 'rPh') phonetic -= 1;
      if (tag === 't') isText = false;
      if (tag === 'si') strings.push(plain(current));
    },
  });
  return strings;
};

/** Built-in formats that show a date, those of East Asian editions among them. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isDateCode = (code: string): boolean => /[ymdhs]|年|月|日|上午/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi, '').replace(/general/gi, ''));

const readDateFormats = async (parts: Parts, name: string): Promise<boolean[]> => {
  const codes = new Map<number, string>();
  const formats: boolean[] = [];
  let isInCells = false;
  await readXml(parts, name, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes['numFmtId']), String(attributes['formatCode'] ?? ''));
      if (tag === 'cellXfs') isInCells = true;
      if (tag !== 'xf' || !isInCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      const code = codes.get(id);
      formats.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInCells = false;
    },
  });
  return formats;
};

/** Reads what the rows refer to; the rows themselves are read one by one. */
export const readBook = async (parts: Parts): Promise<Book> => {
  const targets = new Map<string, string>();
  const named = new Map<string, string>();
  let epoch = epochs.since1900;
  await readXml(parts, 'xl/_rels/workbook.xml.rels', { open: (tag, attributes) => { if (tag === 'Relationship') targets.set(String(attributes['Id']), posix.resolve('/xl', String(attributes['Target'])).slice(1)); } });
  await readXml(parts, 'xl/workbook.xml', {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && ['1', 'true'].includes(String(attributes['date1904']))) epoch = epochs.since1904;
      const reference = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      if (tag === 'sheet') named.set(String(attributes['name']), targets.get(String(reference)) ?? '');
    },
  });
  const partOf = (suffix: string): string => [...targets.values()].find((target) => target.endsWith(suffix)) ?? `xl/${suffix}`;
  return { sheets: named, epoch, strings: await readStrings(parts, partOf('sharedStrings.xml')), dateFormats: await readDateFormats(parts, partOf('styles.xml')) };
};
