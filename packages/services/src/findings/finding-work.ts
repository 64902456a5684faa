import { assessmentRepository, findingRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { findPlace } from '../judgements/find-place.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { verifyProblem } from './verify-problem.ts';

/** Findings that the person may verify: of the own department, and for the office where no department is named. */
export const findingWork: WorkSource = async (deps, { actor, assessments }) => {
  const departments = new Set(actor.duties.flatMap((duty) => (duty.role === 'department' && duty.department !== undefined ? [duty.department] : [])));
  const items = await Promise.all(assessments.filter(({ assessment }) => isPossibleIn(assessment.state, 'findings.verify')).map(async ({ assessment }): Promise<WorkItem[]> => {
    const waiting = (await findingRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((finding) => finding.state === 'entered');
    if (waiting.length === 0) return [];
    const [loaded, units] = [await loadSchemeVersion(deps, assessment.schemeHash), new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]))];
    return waiting.flatMap((finding): WorkItem[] => {
      const unit = units.get(finding.unitId);
      const judged = unit && findPlace(loaded, unit, finding.measure);
      if (!unit || !judged || verifyProblem(actor, finding, unit, judged) !== null) return [];
      const named = judged.item.departments;
      if (!named.some((name) => departments.has(name)) && !actor.duties.some((duty) => duty.role === 'office-admin')) return [];
      return [{ id: `verify-finding ${finding.id}`, kind: 'verify-finding', about: { unit: unit.name, item: { zh: judged.item.title.zh, en: judged.item.title.en ?? judged.item.title.zh } }, count: 1, assessmentId: assessment.id, dueAt: null, urgent: false, link: { path: '/findings', search: { finding: finding.id } } }];
    });
  }));
  return items.flat();
};
