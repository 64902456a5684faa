import { assessmentRepository, objectionRepository, unitResultRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { noticeEnd } from './notice-end.ts';
import { findScorers, handleProblem } from './scorers.ts';

/** During the public notice: objections that the person may handle, and for a unit its result to look through before the notice ends. */
export const objectionWork: WorkSource = async (deps, { actor, assessments, now }) => {
  const items = await Promise.all(assessments.filter(({ assessment }) => isPossibleIn(assessment.state, 'objections.handle')).map(async ({ assessment }): Promise<WorkItem[]> => {
    const [end, loaded] = [await noticeEnd(deps, assessment.id), await loadSchemeVersion(deps, assessment.schemeHash)];
    const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
    const dueAt = end?.at.toISOString() ?? null;
    const objections = await objectionRepository(deps.db.prisma).findByAssessment(assessment.id);
    const handled = await Promise.all(objections.filter((one) => one.state === 'submitted').map(async (objection): Promise<WorkItem[]> => {
      const unit = units.get(objection.unitId);
      if (!unit || handleProblem(actor, unit, await findScorers(deps, loaded, objection)) !== null) return [];
      return [{ id: `handle-objection ${objection.id}`, kind: 'handle-objection', about: { unit: unit.name, item: objection.contested.itemTitle }, count: 1, assessmentId: assessment.id, dueAt, urgent: true, link: { path: '/objections', search: { objection: objection.id } } }];
    }));
    const own = [...units.values()].filter((unit) => actor.duties.some((duty) => duty.role === 'station' && unit.path.startsWith(duty.orgPath)));
    if (own.length === 0 || assessment.publishedRunId === null || (end !== null && now > end.at)) return handled.flat();
    const results = await unitResultRepository(deps.db.prisma).findByRun(assessment.publishedRunId);
    const notices = own.flatMap((unit): WorkItem[] => {
      const result = results.find((one) => one.unitId === unit.id);
      return result ? [{ id: `read-notice ${assessment.id} ${unit.id}`, kind: 'read-notice', about: { unit: unit.name, rank: result.rank }, count: 1, assessmentId: assessment.id, dueAt, urgent: false, link: { path: '/notice' } }] : [];
    });
    return [...handled.flat(), ...notices];
  }));
  return items.flat();
};
