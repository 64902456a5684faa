import { isPossibleIn } from '../cycle/state-gate.ts';
import { mayDo } from '../policy/may-do.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { listQueue } from './list-queue.ts';

const everything = 1_000_000;

/** What departments, panels and the office have yet to judge: the items of the own department, evaluations, and for the office those that no department has. */
export const judgementWork: WorkSource = async (deps, { actor, assessments }) => {
  const departments = new Set(actor.duties.flatMap((duty) => (duty.role === 'department' && duty.department !== undefined ? [duty.department] : [])));
  const items = await Promise.all(assessments.filter(({ assessment }) => isPossibleIn(assessment.state, 'judgements.submit')).map(async ({ assessment, org }): Promise<WorkItem[]> => {
    const [mayRate, runsIt] = [mayDo(actor, 'judgements.rate', { path: org.path }), actor.duties.some((duty) => duty.role === 'office-admin' && org.path.startsWith(duty.orgPath))];
    if (departments.size === 0 && !mayRate) return [];
    const { rows } = await listQueue(deps, { actor, assessmentId: assessment.id, state: 'owed', page: 1, pageSize: everything });
    const mine = rows.filter((row) => row.mayJudge && (row.departments.some((name) => departments.has(name)) || (row.kind === 'rating' ? mayRate && !runsIt : runsIt && row.departments.length === 0)));
    return mine.length === 0 ? [] : [{ id: `judge-items ${assessment.id}`, kind: 'judge-items', about: { count: mine.length }, count: mine.length, assessmentId: assessment.id, dueAt: null, urgent: false, link: { path: '/judgements' } }];
  }));
  return items.flat();
};
