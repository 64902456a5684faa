import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Workbook } from '@cj-tech-master/excelts';
import { afterAll } from 'vitest';
import { openTable, type SheetRow, type TableFile } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'siheng-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;

export const fileOf = (content: Uint8Array | string, name = 'file'): string => {
  const path = join(folder, `${++count}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** A workbook as an office would save it: sheets of rows. */
export const workbookOf = async (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Promise<string> => {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row] as never);
  }
  return fileOf(new Uint8Array(await workbook.xlsx.writeBuffer()), 'book.xlsx');
};

export const rowsOf = async (table: TableFile, sheet?: string): Promise<SheetRow[]> => {
  const rows: SheetRow[] = [];
  for await (const row of table.rows(sheet)) rows.push(row);
  return rows;
};
export const readAll = async (path: string): Promise<SheetRow[]> => rowsOf(await openTable(path));

/** The bytes of a text in GBK, of which these tests need a few characters. */
const gbk: Readonly<Record<string, string>> = { 案: 'b0b8', 号: 'bac5', 受: 'cadc', 理: 'c0ed', 日: 'c8d5', 期: 'c6da', 调: 'b5f7' };
export const gbkOf = (text: string): Uint8Array => Buffer.concat(Array.from(text, (char) => Buffer.from(gbk[char] ?? char.charCodeAt(0).toString(16).padStart(2, '0'), 'hex')));

const field = (bytes: number, value: number): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A zip archive of these parts in this order; `declared`: what it says of each part's size, which may be a lie. */
export const zipOf = (parts: Readonly<Record<string, string | Uint8Array>>, declared?: number): Uint8Array => {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const folded = deflateRawSync(content);
    const common = Buffer.concat([field(2, 20), field(2, 0), field(2, 8), field(4, 0), field(4, 0), field(4, folded.length), field(4, declared ?? content.length), field(2, name.length), field(2, 0)]);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), folded]);
    locals.push(local);
    central.push(Buffer.concat([Buffer.from('504b0102', 'hex'), field(2, 20), common, field(2, 0), field(2, 0), field(2, 0), field(4, 0), field(4, offset), Buffer.from(name)]));
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, Buffer.from('504b0506', 'hex'), field(4, 0), field(2, central.length), field(2, central.length), field(4, directory.length), field(4, offset), field(2, 0)]);
};
