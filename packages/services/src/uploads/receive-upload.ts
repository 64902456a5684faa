import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DocumentError, openTable } from '@siheng/documents';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { actionsOf, notAllowed } from '../policy/may-do.ts';
import { keepUpload, removeOldUploads, type Upload, uploadFolder, uploadPath } from './upload-store.ts';

export type ReceiveUpload = { readonly actor: Actor; readonly fileName: string; readonly content: Readable; readonly limitBytes: number };

export const uploadTooLarge = (limitBytes: number): AppError => new AppError('upload_too_large', { limitMb: Math.floor(limitBytes / 1024 / 1024) });

const limited = (limitBytes: number, seen: (chunk: Buffer) => void): Transform => {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limitBytes) return done(uploadTooLarge(limitBytes));
      seen(chunk);
      return done(null, chunk);
    },
  });
};

/** Takes a file as a stream, never whole into memory, and keeps it only if it is a table that can be read, whatever its name says. */
export const receiveUpload = async (deps: Deps, { actor, fileName, content, limitBytes }: ReceiveUpload): Promise<Upload> => {
  if (!actionsOf(actor).includes('facts.import')) throw notAllowed('facts.import');
  const name = path.basename(fileName).trim();
  if (name === '') throw new AppError('upload_name_missing');
  await fs.mkdir(uploadFolder(deps), { recursive: true });
  await removeOldUploads(deps);
  const id = deps.newId();
  const file = uploadPath(deps, id);
  const hash = createHash('sha256');
  let size = 0;
  try {
    await pipeline(content, limited(limitBytes, (chunk) => { hash.update(chunk); size += chunk.length; }), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
    const table = await openTable(file);
    const upload: Upload = { id, owner: actor.userId, fileName: name, size, sha256: hash.digest('hex'), format: table.format, encoding: table.encoding ?? null, at: deps.clock().toISOString() };
    await keepUpload(deps, upload);
    return upload;
  } catch (error) {
    await fs.rm(file, { force: true });
    if (error instanceof DocumentError) throw new AppError(error.code, error.data, { cause: error });
    throw error;
  }
};
