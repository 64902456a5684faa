import { jobRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findJobRow } from './find-job.ts';

/** Cancels a job: at once where it waits, at the next unit where it runs. What it has not stored is as if it had not begun. */
export const cancelJob = async (deps: Deps, { actor, jobId }: { readonly actor: Actor; readonly jobId: string }): Promise<{ readonly state: 'cancelled' | 'cancelling' }> => {
  const job = await findJobRow(deps, actor, jobId);
  return audited(deps, actor, async (tx) => {
    const state = await jobRepository(tx).cancel(job.id, deps.clock());
    if (state === null) throw new AppError('job_ended');
    return { result: { state }, entry: { action: 'cancel-job', subject: `job ${job.id}`, data: { kind: job.kind, assessment: job.assessmentId } } };
  });
};
