import fs from 'node:fs/promises';
import path from 'node:path';
import { evidenceUploadRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { evidenceUploadFolder, removeUploadFiles } from './evidence-store.ts';

/** Throws away what was never sent to its end, and the notes about what was. */
export const removeAbandonedUploads = async (deps: Deps): Promise<void> => {
  const before = new Date(deps.clock().getTime() - deps.evidence.keepHours * 3_600_000);
  const uploads = evidenceUploadRepository(deps.db.prisma);
  const ids = await uploads.findOlder(before);
  for (const id of ids) await removeUploadFiles(deps, id);
  if (ids.length > 0) await uploads.remove(ids);
  // Files whose note is gone: a restored or emptied database.
  for (const name of await fs.readdir(evidenceUploadFolder(deps)).catch(() => [])) {
    const file = path.join(evidenceUploadFolder(deps), name);
    const found = await fs.stat(file).catch(() => null);
    if (found !== null && found.mtimeMs < before.getTime()) await fs.rm(file, { force: true });
  }
};
