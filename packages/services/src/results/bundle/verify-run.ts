import { compileScheme, schemeSchema, type UnitScore } from '@siheng/kernel';
import { hashOf, inputHashOf } from '../../scoring/hash.ts';
import { scoreInputs } from '../../scoring/score-inputs.ts';
import { type Difference, differences } from './differences.ts';
import type { FrozenHead, FrozenRun } from './frozen-run.ts';

/**
 * What does not hold. `scheme`, `inputs`, `result`: the content is not what the hash of the run names. `figure`: recomputed, a value of a unit is another one.
 * `recomputation`: nothing can be computed from it. `bundle`: the file is not as it was written. `expected`: it is not the result that was asked for.
 */
export type Finding =
  | { readonly kind: 'scheme' | 'inputs' | 'result' | 'bundle' | 'expected'; readonly published: string; readonly recomputed: string }
  | ({ readonly kind: 'figure'; readonly unit: string; readonly name: string | null } & Difference)
  | { readonly kind: 'recomputation'; readonly cause: string };

export type Verification = FrozenHead & {
  readonly isSame: boolean;
  readonly units: number;
  /** Single values that were compared. */
  readonly figures: number;
  readonly findings: readonly Finding[];
  /** All findings, also those that are not listed. */
  readonly findingCount: number;
};

const listed = 200;

const hashFinding = (kind: 'scheme' | 'inputs' | 'result', published: string, recomputed: string): readonly Finding[] => (published === recomputed ? [] : [{ kind, published, recomputed }]);

const recomputed = ({ scheme, units }: FrozenRun): readonly UnitScore[] | { readonly cause: string } => {
  const read = schemeSchema.safeParse(scheme);
  if (!read.success) return { cause: `scheme: ${read.error.issues[0]?.path.join('.') ?? ''} ${read.error.issues[0]?.message ?? ''}` };
  try {
    return scoreInputs(compileScheme(read.data), units.map((unit) => unit.input));
  } catch (error) {
    return { cause: error instanceof Error ? error.message : String(error) };
  }
};

/** Computes a published result again from its frozen inputs and compares every single value. `more`: what else was found of it. */
export const verifyRun = (frozen: FrozenRun, more: readonly Finding[] = []): Verification => {
  const { units, run } = frozen;
  const hashes = [
    ...hashFinding('scheme', run.schemeHash, hashOf([frozen.scheme])),
    ...hashFinding('inputs', run.inputHash, inputHashOf(run.schemeHash, units.map((unit) => unit.input))),
    ...hashFinding('result', run.resultHash, hashOf(units.map((unit) => unit.score))),
  ];
  const scores = recomputed(frozen);
  const findings: Finding[] = [...more, ...hashes];
  let figures = 0;
  if ('cause' in scores) findings.push({ kind: 'recomputation', cause: scores.cause });
  else {
    const scoreOf = new Map(scores.map((score) => [score.unit, score]));
    for (const { unit, name, score } of units) {
      const { found, compared } = differences(score, scoreOf.get(unit) ?? null);
      figures += compared;
      findings.push(...found.map((difference): Finding => ({ kind: 'figure', unit, name, ...difference })));
    }
  }
  const { software, assessment } = frozen;
  return { software, assessment, run, isSame: findings.length === 0, units: units.length, figures, findings: findings.slice(0, listed), findingCount: findings.length };
};
