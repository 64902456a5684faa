import { type ScoringRunRow, unitResultRepository } from '@siheng/db';
import type { UnitScore } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { unpackScore } from '../scoring/stored-score.ts';

/** The whole stored result of a unit in a run. */
export const findScore = async (deps: Deps, run: ScoringRunRow, unitId: string): Promise<UnitScore> => {
  const trace = await unitResultRepository(deps.db.prisma).findTrace(run.id, unitId);
  if (!trace) throw new AppError('not_found', { what: '单位得分', id: unitId });
  return unpackScore(trace);
};
