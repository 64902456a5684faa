import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Deps } from '../deps.ts';

type Folder = Pick<Deps, 'dataDir'>;

/** Where a piece of evidence lies: named by the hash of its content, so that the same file is kept once. */
export const evidencePath = (deps: Folder, sha256: string): string => path.join(deps.dataDir, 'evidence', sha256.slice(0, 2), sha256);
export const thumbnailPath = (deps: Folder, sha256: string): string => `${evidencePath(deps, sha256)}.webp`;

/** Where files lie while they are being sent. */
export const evidenceUploadFolder = (deps: Folder): string => path.join(deps.dataDir, 'evidence-uploads');
export const evidenceUploadPath = (deps: Folder, id: string): string => path.join(evidenceUploadFolder(deps), id);

/** The whole file under a name at which nobody can go on writing. */
export const takenPath = (deps: Folder, id: string): string => `${evidenceUploadPath(deps, id)}.taken`;

export const removeUploadFiles = async (deps: Folder, id: string): Promise<void> => {
  for (const file of [evidenceUploadPath(deps, id), `${evidenceUploadPath(deps, id)}.json`, takenPath(deps, id)]) await fs.rm(file, { force: true });
};

export const hashOfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** Keeps the content and answers its hash; a kill leaves no half file under the name. */
export const keepEvidence = async (deps: Folder, content: Uint8Array): Promise<string> => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = evidencePath(deps, sha256);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(`${file}.part`, content, { mode: 0o600 });
  await fs.rename(`${file}.part`, file);
  return sha256;
};

/** Gives a file of the data folder its lasting name, without reading it again; the first name stays until its row is stored. */
export const keepFile = async (deps: Folder, from: string, sha256: string): Promise<void> => {
  const file = evidencePath(deps, sha256);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.link(from, file).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    // A file system without links.
    await fs.copyFile(from, `${file}.part`);
    await fs.rename(`${file}.part`, file);
  });
};
