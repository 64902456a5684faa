import { open } from 'node:fs/promises';
import path from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { AppError } from '../errors/app-error.ts';

export type ContentType = { readonly extension: string; readonly mediaType: string };

const office = 'application/vnd.openxmlformats-officedocument.';

/** What may be kept, by the extension that its content deserves. */
const allowed: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', tif: 'image/tiff', heic: 'image/heic', heif: 'image/heif', avif: 'image/avif',
  pdf: 'application/pdf', ofd: 'application/ofd', txt: 'text/plain; charset=utf-8', csv: 'text/csv',
  docx: `${office}wordprocessingml.document`, xlsx: `${office}spreadsheetml.sheet`, pptx: `${office}presentationml.presentation`, rtf: 'application/rtf',
  doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
  mp4: 'video/mp4', mov: 'video/quicktime', m4v: 'video/x-m4v', '3gp': 'video/3gpp', mp3: 'audio/mpeg', m4a: 'audio/mp4', wav: 'audio/wav', amr: 'audio/amr',
};

const piece = async (file: string, where: 'start' | 'end', bytes: number): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const length = Math.min(bytes, size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, where === 'start' ? 0 : size - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** Names inside a zip stand once more at its end. */
const zipParts = [['ofd', 'OFD.xml'], ['docx', 'word/document.xml'], ['xlsx', 'xl/workbook.xml'], ['pptx', 'ppt/presentation.xml']] as const;
const macros = 'vbaProject.bin';

const insideZip = async (file: string): Promise<string | null> => {
  const names = (await piece(file, 'end', 1_000_000)).toString('latin1');
  if (names.includes(macros)) return null;
  return zipParts.find(([, name]) => names.includes(name))?.[0] ?? null;
};

/** Names in the directory of a compound file, as its format writes them; an installer has none of them. */
const compoundParts = [['doc', 'WordDocument'], ['xls', 'Workbook'], ['ppt', 'PowerPoint Document']] as const;

const insideCompound = async (file: string): Promise<string | null> => {
  const content = await piece(file, 'start', 64_000_000);
  return compoundParts.find(([, name]) => content.includes(Buffer.from(name, 'utf16le')))?.[0] ?? null;
};

const isDecoded = (bytes: Buffer, encoding: 'utf-8' | 'gb18030'): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const asText = (start: Buffer, name: string): string | null => {
  if (start.includes(0) || !(isDecoded(start, 'utf-8') || isDecoded(start, 'gb18030'))) return null;
  if (/^\s*<(!doctype|html|svg|script|\?xml)/i.test(start.subarray(0, 500).toString('latin1'))) return null;
  return path.extname(name).toLowerCase() === '.csv' ? 'csv' : 'txt';
};

const zipBased = new Set(['zip', 'docx', 'xlsx', 'pptx']);

/** What a file is by its content; its name is believed only where text is text. Refuses what is not on the list: programs, archives, pages, documents with macros. */
export const contentType = async (file: string, name: string): Promise<ContentType> => {
  const start = await piece(file, 'start', 65_536);
  if (start.length === 0) throw new AppError('evidence_empty', { name });
  const known = await fileTypeFromFile(file);
  const extension = known === undefined ? asText(start, name) : zipBased.has(known.ext) ? await insideZip(file) : known.ext === 'cfb' ? await insideCompound(file) : known.ext === 'apng' ? 'png' : known.ext;
  const mediaType = extension === null ? undefined : allowed[extension];
  if (extension === null || mediaType === undefined) throw new AppError('evidence_type_refused', { name, found: known?.ext ?? '?', allowed: Object.keys(allowed) });
  return { extension, mediaType };
};

/** The name with the extension that the content deserves: a photo that calls itself .pdf would not open. */
export const nameOfContent = (name: string, { extension }: ContentType): string => {
  const now = path.extname(name).slice(1).toLowerCase();
  const same: Readonly<Record<string, readonly string[]>> = { jpg: ['jpg', 'jpeg', 'jpe'], tif: ['tif', 'tiff'], txt: ['txt', 'log', 'md'], heic: ['heic', 'heif'], doc: ['doc', 'wps'], xls: ['xls', 'et'], ppt: ['ppt', 'dps'] };
  return (same[extension] ?? [extension]).includes(now) ? name : `${now in allowed || now === '' ? name.slice(0, name.length - path.extname(name).length) : name}.${extension}`;
};
