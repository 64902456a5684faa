import { cyclePlanRepository, unlockRequestRepository } from '@siheng/db';
import { mayDo } from '../policy/may-do.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { departmentsOf } from './departments-of.ts';
import { needsDecision, nextState } from './order-of-states.ts';
import { isPossibleIn } from './state-gate.ts';
import { stateTitles } from './state-titles.ts';

const endOfDay = (day: Date): string => `${isoDay(day)}T15:59:59.999Z`;

/** Steps of the year to take, departments to close, and requests to unlock that wait. */
export const cycleWork: WorkSource = async (deps, { actor, assessments }) => {
  const items = await Promise.all(assessments.map(async ({ assessment, org }): Promise<WorkItem[]> => {
    const [plan, subject] = [cyclePlanRepository(deps.db.prisma), { path: org.path }];
    const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
    const deadline = (await plan.findDeadlines(assessment.id)).find((one) => one.state === assessment.state);
    const common = { count: 1, assessmentId: assessment.id, dueAt: deadline ? endOfDay(deadline.dueAt) : null, urgent: false, link: { path: '/cycle' } };
    const to = nextState(loaded.scheme, assessment.state);
    const advance: WorkItem[] = to && actor.duties.some((duty) => duty.role === (needsDecision(to) ? 'leader' : 'office-admin') && org.path.startsWith(duty.orgPath)) ? [{ ...common, id: `advance-assessment ${assessment.id}`, kind: needsDecision(to) ? 'decide-state' : 'advance-assessment', about: { title: assessment.title, state: stateTitles[to] } }] : [];
    const own = isPossibleIn(assessment.state, 'cycle.close-department') ? departmentsOf(loaded).filter((department) => actor.duties.some((duty) => duty.role === 'department' && duty.department === department && org.path.startsWith(duty.orgPath))) : [];
    const closed = new Set((await plan.findClosings(assessment.id)).filter((closing) => closing.closed).map((closing) => closing.department));
    const close = own.filter((department) => !closed.has(department)).map((department): WorkItem => ({ ...common, id: `close-department ${assessment.id} ${department}`, kind: 'close-department', about: { department } }));
    const waiting = mayDo(actor, 'cycle.decide-unlock', subject) ? (await unlockRequestRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((request) => request.state === 'open' && request.requestedBy !== actor.userId).length : 0;
    const unlock: WorkItem[] = waiting === 0 ? [] : [{ ...common, id: `decide-unlock ${assessment.id}`, kind: 'decide-unlock', about: { count: waiting }, count: waiting, dueAt: null, urgent: true }];
    return [...advance, ...close, ...unlock];
  }));
  return items.flat();
};
