import fs from 'node:fs/promises';
import { batchRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { stagingFolder } from './stage-records.ts';

/** At the start of the server: what a killed process was importing is marked interrupted (nothing of it was stored), and its files are removed. */
export const recoverImports = async (deps: Pick<Deps, 'db' | 'dataDir' | 'log'>): Promise<{ readonly interrupted: readonly string[] }> => {
  const interrupted = await batchRepository(deps.db.prisma).interrupt();
  await fs.rm(stagingFolder(deps), { recursive: true, force: true });
  if (interrupted.length > 0) deps.log.warn({ batches: interrupted }, 'imports were interrupted by the end of the previous process');
  return { interrupted };
};
