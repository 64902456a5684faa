import { evidenceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';

/** The pieces that somebody cites about a unit, each once. All are of that unit: nobody proves one station's work or fault with another's file. */
export const requireCitedEvidence = async (deps: Deps, unit: { readonly id: string; readonly name: string }, ids: readonly string[] | undefined): Promise<readonly string[]> => {
  const cited = [...new Set(ids)];
  if (cited.length === 0) return cited;
  const own = new Set((await evidenceRepository(deps.db.prisma).findByIds(cited)).filter((evidence) => evidence.unitId === unit.id).map((evidence) => evidence.id));
  const foreign = cited.filter((id) => !own.has(id));
  if (foreign.length > 0) throw new AppError('evidence_of_other_unit', { ids: foreign, unit: unit.name });
  return cited;
};
