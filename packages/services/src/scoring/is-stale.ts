import { type AssessmentRow, findLatestChange, type ScoringRunRow } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** Whether something that counts changed after the run began, so that its result may be out of date. What was never scored is due. */
export const isStale = async (deps: Deps, assessment: AssessmentRow, run: ScoringRunRow | null): Promise<boolean> => {
  if (run === null || run.schemeHash !== assessment.schemeHash) return true;
  const changedAt = await findLatestChange(deps.db.pool, assessment.orgId, assessment.id);
  return changedAt !== null && changedAt > run.startedAt;
};
