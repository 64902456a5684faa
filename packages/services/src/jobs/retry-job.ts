import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { scoreAssessment } from '../results/score-assessment.ts';
import { findJobRow } from './find-job.ts';

const again: ReadonlySet<string> = new Set(['failed', 'cancelled', 'interrupted']);

/** Asks again for what did not end well; the earlier job stays in the list as it ended. */
export const retryJob = async (deps: Deps, { actor, jobId }: { readonly actor: Actor; readonly jobId: string }): Promise<{ readonly jobId: string }> => {
  const job = await findJobRow(deps, actor, jobId);
  if (!again.has(job.state)) throw new AppError('job_not_retried');
  return scoreAssessment(deps, { actor, assessmentId: job.assessmentId, reason: job.reason });
};
