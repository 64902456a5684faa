import { isPossibleIn } from '../cycle/state-gate.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { listSelfAssessments } from './list-self-assessments.ts';

const endOfDay = (day: string | null): string | null => (day === null ? null : `${day}T23:59:59.999+08:00`);

/** What units have yet to write, correct and submit, and what departments and the office have yet to review. */
export const selfAssessmentWork: WorkSource = async (deps, { actor, assessments }) => {
  const found = await Promise.all(assessments.map(async ({ assessment }): Promise<WorkItem[]> => {
    const [mayWrite, mayReview] = [isPossibleIn(assessment.state, 'self-assessment.write'), isPossibleIn(assessment.state, 'self-assessment.review')];
    if (!mayWrite && !mayReview) return [];
    const list = await listSelfAssessments(deps, { actor, assessmentId: assessment.id });
    const dueAt = endOfDay(list.dueAt);
    const common = { assessmentId: assessment.id, count: 1, dueAt };
    const own = list.rows.filter((row) => row.isOwn).flatMap((row): WorkItem[] => {
      const link = { path: '/self-assessment/entry', search: { unit: row.unitId } };
      if (row.state === 'returned') return [{ ...common, id: `correct-self-assessment ${assessment.id} ${row.unitId}`, kind: 'correct-self-assessment', about: { unit: row.unitName, reason: row.latest?.reviews.findLast((review) => review.verdict === 'returned')?.reason ?? '' }, urgent: true, link }];
      if (!mayWrite || row.state === 'submitted') return [];
      return [{ ...common, id: `write-self-assessment ${assessment.id} ${row.unitId}`, kind: 'write-self-assessment', about: { unit: row.unitName }, urgent: false, link }];
    });
    const review: WorkItem[] = list.toReview === 0 ? [] : [{ ...common, id: `review-self-assessments ${assessment.id}`, kind: 'review-self-assessments', about: { count: list.toReview }, count: list.toReview, dueAt: null, urgent: false, link: { path: '/self-assessment', search: { state: 'submitted' } } }];
    return [...own, ...review];
  }));
  return found.flat();
};
