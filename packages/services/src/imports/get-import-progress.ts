import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findJob } from './import-jobs.ts';

/** Where an import is, and what it found or stored. */
export const getImportProgress = (deps: Deps, input: { readonly actor: Actor; readonly jobId: string }) => {
  const job = findJob(deps, input.actor, input.jobId);
  const progress = deps.progress.find(job.id);
  const [done, total] = [progress?.done ?? 0, progress?.total ?? 0];
  const seconds = progress ? (progress.changedAt.getTime() - progress.startedAt.getTime()) / 1000 : 0;
  const state = progress?.state ?? 'failed';
  return {
    state: state === 'queued' ? ('running' as const) : state === 'done' ? ('stored' as const) : state,
    done, total,
    rowsPerSecond: state === 'running' && seconds > 0 ? Math.round(done / seconds) : 0,
    ...(job.preview && { preview: job.preview }),
    ...(job.report && { batchId: job.batchId, report: job.report }),
    ...(job.error && { error: job.error }),
  };
};
