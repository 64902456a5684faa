import fs from 'node:fs/promises';
import path from 'node:path';
import type { Deps } from '../deps.ts';
import { removeAbandonedUploads } from './remove-abandoned.ts';

/** After a start: throws away uploads that were broken off, and contents that no piece of evidence names any more. Young ones stay: another process may be storing them. */
export const sweepEvidence = async (deps: Deps): Promise<void> => {
  await removeAbandonedUploads(deps);
  const root = path.join(deps.dataDir, 'evidence');
  const before = deps.clock().getTime() - deps.evidence.keepHours * 3_600_000;
  for (const folder of await fs.readdir(root).catch(() => [])) {
    const names = await fs.readdir(path.join(root, folder)).catch(() => []);
    const hashes = [...new Set(names.map((name) => name.slice(0, 64)))];
    const found = await deps.db.pool.query<{ sha256: string }>('select distinct sha256 from evidence where sha256 = any($1)', [hashes]);
    const named = new Set(found.rows.map((row) => row.sha256));
    for (const name of names.filter((one) => !named.has(one.slice(0, 64)))) {
      const file = path.join(root, folder, name);
      if ((await fs.stat(file)).mtimeMs < before) await fs.rm(file, { force: true });
    }
  }
};
