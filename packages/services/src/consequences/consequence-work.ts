import { assessmentRepository, consequenceEntryRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { mayDo } from '../policy/may-do.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';

/** Proposed consequences that wait for the leading group: for leaders. */
export const consequenceWork: WorkSource = async (deps, { actor, assessments }) => {
  const led = assessments.filter(({ assessment, org }) => isPossibleIn(assessment.state, 'consequences.decide') && mayDo(actor, 'consequences.decide', { path: org.path }) && actor.duties.some((duty) => duty.role === 'leader' && org.path.startsWith(duty.orgPath)));
  const items = await Promise.all(led.map(async ({ assessment }): Promise<WorkItem[]> => {
    const units = await assessmentRepository(deps.db.prisma).findUnits(assessment.id);
    const { proposed = 0 } = await consequenceEntryRepository(deps.db.prisma).countByState(assessment.id, units.map((unit) => unit.id));
    return proposed === 0 ? [] : [{ id: `decide-consequences ${assessment.id}`, kind: 'decide-consequences', about: { count: proposed }, count: proposed, assessmentId: assessment.id, dueAt: null, urgent: false, link: { path: '/consequences', search: { state: 'proposed' } } }];
  }));
  return items.flat();
};
