import { type AssessmentRow, findLatestChange, type ScoringRunRow } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** Whether something that counts changed after the run began, so that its result may be out of date. */
export const isStale = async (deps: Deps, assessment: AssessmentRow, run: ScoringRunRow | null): Promise<boolean> => {
  const changedAt = await findLatestChange(deps.db.pool, assessment.orgId, assessment.id);
  return changedAt !== null && (run === null || changedAt > run.startedAt);
};
