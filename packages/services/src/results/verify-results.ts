import type { WholeUnitResult } from '@siheng/db';
import { schemeSchema } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { storedResult } from '../scoring/run-scoring.ts';
import { readBundle } from './bundle/bundle-file.ts';
import { differences } from './bundle/differences.ts';
import type { FrozenRun } from './bundle/frozen-run.ts';
import { readRun } from './bundle/read-run.ts';
import { type Finding, type Verification, verifyRun } from './bundle/verify-run.ts';

/** Computes the result of a bundle again, on any machine. `expect`: the result hash that was published elsewhere. */
export const verifyBundle = async ({ file, expect }: { readonly file: string; readonly expect?: string | undefined }): Promise<Verification> => {
  const { frozen, findings } = await readBundle(file);
  const isExpected = expect === undefined || expect === frozen.run.resultHash;
  return verifyRun(frozen, [...findings, ...(isExpected ? [] : [{ kind: 'expected' as const, published: expect, recomputed: frozen.run.resultHash }])]);
};

/** The columns by which people list and rank must say what the result says. */
const columnFindings = ({ scheme, units }: FrozenRun, rows: readonly WholeUnitResult[]): readonly Finding[] => {
  const read = schemeSchema.safeParse(scheme);
  if (!read.success) return [];
  const { places } = read.data.rounding;
  return units.flatMap(({ unit, name, input, score }, index) => {
    const { trace: _trace, inputs: _inputs, runId: _runId, ...stored } = rows[index] ?? ({} as WholeUnitResult);
    const { trace: _own, inputs: _frozen, ...derived } = storedResult(score, input, places);
    return differences(stored, derived).found.map((difference): Finding => ({ kind: 'figure', unit, name, ...difference }));
  });
};

/** Computes a stored run again from its frozen inputs, and compares its columns too. */
export const verifyStoredRun = async (deps: Deps, input: { readonly actor: Actor; readonly runId: string }): Promise<Verification> => {
  const { frozen, rows } = await readRun(deps, input);
  return verifyRun(frozen, columnFindings(frozen, rows));
};
