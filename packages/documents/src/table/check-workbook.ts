import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { DocumentError } from '../document-error.ts';

/** A year's records of a county are some 10 MB inside; a file that unfolds to more than this is an attack or a mistake. */
export type WorkbookLimits = { readonly entries: number; readonly total: number; readonly strings: number; readonly ratio: number; readonly ratioFrom: number };
export const workbookLimits: WorkbookLimits = { entries: 5000, total: 1_000_000_000, strings: 200_000_000, ratio: 200, ratioFrom: 50_000_000 };

export type Sheet = { readonly name: string; readonly hidden: boolean };

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos|#(\d+)|#x([0-9a-f]+));/gi, (_, name: string, decimal?: string, hex?: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name] ?? ''));

const sheetsOf = (workbookXml: string): Sheet[] =>
  [...workbookXml.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = '']) => ({
    name: unescape(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    hidden: /\bstate="(hidden|veryHidden)"/.test(attributes),
  }));

const drain = async (stream: Readable, keep: boolean): Promise<string> => {
  const kept: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (keep) kept.push(chunk);
  return Buffer.concat(kept).toString('utf8');
};

/** Sizes as declared; unfolding then fails where a declaration lies. */
const refuseBombs = (entries: readonly Entry[], limits: WorkbookLimits): void => {
  const size = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const folded = (entry: Entry): boolean => entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > limits.ratio * Math.max(entry.compressedSize, 1);
  const strings = entries.find((entry) => entry.fileName.endsWith('sharedStrings.xml'))?.uncompressedSize ?? 0;
  if (entries.length > limits.entries || size > limits.total || strings > limits.strings || entries.some(folded))
    throw new DocumentError('file_too_large_inside', { megabytes: Math.ceil(size / 1_000_000), limit: Math.floor(limits.total / 1_000_000) });
};

const entriesOf = async (zip: ZipFile, limits: WorkbookLimits): Promise<Entry[]> => {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length > limits.entries) break;
  }
  return entries;
};

/** Looks through a workbook before it is read: that it is one, that it unfolds to a sane size, and which sheets it has. */
export const checkWorkbook = async (path: string, limits: WorkbookLimits = workbookLimits): Promise<readonly Sheet[]> => {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false });
    const entries = await entriesOf(zip, limits);
    refuseBombs(entries, limits);
    if (entries.some((entry) => entry.isEncrypted())) throw new DocumentError('file_password_protected');
    const workbook = entries.find((entry) => entry.fileName === 'xl/workbook.xml');
    if (!workbook) throw new DocumentError('file_kind_unknown', { found: entries.some((entry) => entry.fileName.startsWith('word/')) ? 'docx' : entries.some((entry) => entry.fileName === 'content.xml') ? 'ods' : 'zip' });
    let sheets: readonly Sheet[] = [];
    for (const entry of entries) {
      const text = await drain(await zip.openReadStreamPromise(entry), entry === workbook);
      if (entry === workbook) sheets = sheetsOf(text);
    }
    return sheets;
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('file_damaged', {}, { cause: error });
  } finally {
    zip?.close();
  }
};
