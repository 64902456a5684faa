import { type OrgRow, type ScoringRunRow, unitResultRepository } from '@siheng/db';
import type { UnitScore } from '@siheng/kernel';
import { effectName } from '../consequences/effect-names.ts';
import { findPointValue } from '../consequences/find-point-value.ts';
import { proposalsOf } from '../consequences/proposals-of.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { unpackInput } from '../scoring/stored-score.ts';
import { compositionOf } from './composition.ts';
import { gradeReasons } from './grade-reason.ts';

type Explained = { readonly actor: Actor; readonly run: ScoringRunRow; readonly unit: OrgRow; readonly loaded: LoadedScheme; readonly score: UnitScore; /** Units ranked together. */ readonly of: number };

/** How the total of a sheet was reached, why the unit has its grade, and what follows from it as the run proposed it; the last only for who may read it. */
export const explainSheet = async (deps: Deps, { actor, run, unit, loaded, score, of }: Explained) => {
  const stored = await unitResultRepository(deps.db.prisma).findInputs(run.id, unit.id);
  if (!stored) throw new AppError('not_found', { what: '单位得分', id: unit.id });
  const input = unpackInput(stored);
  const cny = (await findPointValue(deps, run.assessmentId, loaded.scheme))?.cny ?? null;
  const proposals = mayDo(actor, 'consequences.read', { path: unit.path }) ? proposalsOf(loaded, { score, priorRank: input.prior?.rank ?? null }, cny) : null;
  return {
    composition: compositionOf(loaded, score, input),
    gradeReasons: [...gradeReasons(loaded.scheme, score, input, of)],
    consequences: proposals && proposals.map(({ key, kind, effects, points, cny: amount, clauses, reason: { text, ...reason } }) => ({ key, kind, effects: effects.map((effect) => ({ id: effect, title: effectName(effect) })), points, cny: amount, clauses: [...clauses], reason, text })),
  };
};
