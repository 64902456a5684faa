import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { DocumentError } from '../document-error.ts';

export type FileKind = 'zip' | 'text';

const head = async (path: string, bytes: number): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** What the content is, whatever the name says. Refuses what is neither a workbook nor text, and says what it is. */
export const fileKind = async (path: string): Promise<FileKind> => {
  // The directory of a compound file may lie anywhere; that of an encrypted workbook lies near the start or end of a small file.
  const start = await head(path, 8_000_000);
  if (start.length === 0) throw new DocumentError('file_empty');
  if (start.subarray(0, 8).equals(compoundFile)) throw new DocumentError(start.includes(encryptedPackage) ? 'file_password_protected' : 'file_is_old_excel');
  const mark = start.subarray(0, 2).toString('hex');
  if (mark === '504b') return 'zip';
  const text = start.subarray(0, 4096).toString('latin1').replace(/^(\xef\xbb\xbf)?\s*/, '').slice(0, 300).toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta|<\?xml)/.test(text)) throw new DocumentError('file_is_html');
  const known = await fileTypeFromBuffer(start.subarray(0, 65_536));
  const utf16 = mark === 'fffe' || mark === 'feff';
  if (known || (start.subarray(0, 65_536).includes(0) && !utf16)) throw new DocumentError('file_kind_unknown', { found: known?.ext ?? '?' });
  return 'text';
};
