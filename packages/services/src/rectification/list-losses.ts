import { assessmentRepository, rectificationRepository } from '@siheng/db';
import { compareExact, overExact } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { findLosses, publishedRun } from './find-losses.ts';

/** Lost points of the published run, in the order of work: largest part lost first; with what is already being repaired. */
export const listLosses = async (deps: Deps, { actor, assessmentId, unitId }: { readonly actor: Actor; readonly assessmentId: string; readonly unitId?: string | undefined }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const latest = await publishedRun(deps, assessment);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'rectification.read', { path: unit.path }) && (unitId === undefined || unit.id === unitId));
  const planned = new Set((await rectificationRepository(deps.db.prisma).findByAssessment(assessment.id)).map((item) => `${item.unitId} ${item.itemId}`));
  const rows = latest === null ? [] : (await Promise.all(units.map(async (unit) => (await findLosses(deps, latest, unit)).map((loss) => ({ ...loss, departments: [...loss.departments], unitName: unit.name, planned: planned.has(`${unit.id} ${loss.itemId}`) }))))).flat();
  const ratio = (row: (typeof rows)[number]): string => (compareExact(row.full, '0') === 0 ? '0' : overExact(row.lost, row.full));
  return {
    rows: rows.toSorted((a, b) => compareExact(ratio(b), ratio(a)) || compareExact(b.lost, a.lost)),
    run: latest && { id: latest.run.id, number: latest.run.number },
    departments: [...new Set([...(latest?.loaded.items.values() ?? [])].flatMap((place) => place.item.departments))],
  };
};
