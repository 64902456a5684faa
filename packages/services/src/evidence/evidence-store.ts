import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Deps } from '../deps.ts';

/** Where a piece of evidence lies: named by the hash of its content, so that the same file is kept once. */
export const evidencePath = (deps: Pick<Deps, 'dataDir'>, sha256: string): string => path.join(deps.dataDir, 'evidence', sha256.slice(0, 2), sha256);

/** Keeps the content and answers its hash; a kill leaves no half file under the name. */
export const keepEvidence = async (deps: Pick<Deps, 'dataDir'>, content: Uint8Array): Promise<string> => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = evidencePath(deps, sha256);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(`${file}.part`, content, { mode: 0o600 });
  await fs.rename(`${file}.part`, file);
  return sha256;
};
