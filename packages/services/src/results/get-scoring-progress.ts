import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

/** How far a scoring job is. Jobs of another process, or of before a restart, are not known any more: their runs are in the list. */
export const getScoringProgress = async (deps: Deps, input: { readonly actor: Actor; readonly jobId: string }) => {
  const job = deps.progress.find(input.jobId);
  if (job?.kind !== 'scoring') throw new AppError('not_found', { what: '计分任务', id: input.jobId });
  const outcome = deps.scoring.outcome(job.id);
  const state = job.state === 'queued' || job.state === 'done' || job.state === 'failed' ? job.state : ('running' as const);
  return { state, done: job.done, total: job.total, ...(outcome && 'run' in outcome ? { runId: outcome.run.id } : {}), ...(outcome && 'error' in outcome ? { error: outcome.error } : {}) };
};
