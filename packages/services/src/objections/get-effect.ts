import { objectionRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { compareRuns } from '../results/compare-runs.ts';

/** What an accepted objection changed, for all who are affected: points and place before and after, and the items that moved. Null while it is being scored. */
export const getEffect = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const objection = await objectionRepository(deps.db.prisma).findById(id);
  if (!objection || objection.state !== 'accepted') throw new AppError('not_found', { what: '申诉', id });
  const { assessment } = await findAssessment(deps, actor, objection.assessmentId);
  const about = { id, unitId: objection.unitId, itemId: objection.itemId, itemTitle: objection.contested.itemTitle, decidedAt: objection.decidedAt?.toISOString() ?? null };
  if (objection.runBefore === null || objection.runAfter === null) return { ...about, unitName: null, compared: null };
  const { runA, runB, rows } = await compareRuns(deps, { actor, assessmentId: assessment.id, runA: objection.runBefore, runB: objection.runAfter });
  const moved = rows.filter((row) => row.totalA !== row.totalB || row.rankA !== row.rankB);
  return { ...about, unitName: rows.find((row) => row.unitId === objection.unitId)?.unitName ?? null, compared: { runA, runB, rows: moved, unchanged: rows.length - moved.length } };
};
