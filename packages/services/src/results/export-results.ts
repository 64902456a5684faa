import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { writeBundle } from './bundle/bundle-file.ts';
import type { FrozenHead } from './bundle/frozen-run.ts';
import { readRun } from './bundle/read-run.ts';

export type ExportedResults = Pick<FrozenHead, 'assessment' | 'run'> & { readonly units: number; readonly sha256: string };

/** Writes a run with its scheme and frozen inputs into a file from which anybody can compute it again. */
export const exportResults = async (deps: Deps, { actor, runId, file }: { readonly actor: Actor; readonly runId: string; readonly file: string }): Promise<ExportedResults> => {
  const { frozen } = await readRun(deps, { actor, runId });
  const { sha256 } = await writeBundle(file, frozen);
  const { assessment, run, units } = frozen;
  return audited(deps, actor, () => Promise.resolve({ result: { assessment, run, units: units.length, sha256 }, entry: { action: 'export-results', subject: `run ${run.id}`, data: { units: units.length, sha256 } } }));
};
