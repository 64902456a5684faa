import { batchRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findJob, type ImportJob, importJobs } from './import-jobs.ts';
import { removeStaged } from './stage-records.ts';

const cancel = async (deps: Deps, job: ImportJob): Promise<void> => {
  job.abort.abort();
  await job.work;
  await batchRepository(deps.db.prisma).advance(job.batchId, ['staging'], 'cancelled');
  await removeStaged(deps, job.batchId);
  deps.progress.update(job.id, { state: 'cancelled' });
};

/** Gives an import up that is not being stored yet. */
export const cancelImport = async (deps: Deps, input: { readonly actor: Actor; readonly jobId: string }): Promise<{ readonly jobId: string }> => {
  const job = findJob(deps, input.actor, input.jobId);
  const state = deps.progress.find(job.id)?.state;
  if (state !== 'running' && state !== 'ready') throw new AppError('import_not_ready');
  await cancel(deps, job);
  return { jobId: job.id };
};

const keptMs = 2 * 60 * 60 * 1000;

/** Previews that nobody confirmed within two hours are given up; those of ended imports are forgotten. */
export const cancelOldJobs = async (deps: Deps): Promise<void> => {
  const before = deps.clock().getTime() - keptMs;
  for (const [id, job] of importJobs(deps)) {
    const progress = deps.progress.find(id);
    if (progress && progress.changedAt.getTime() > before) continue;
    if (progress?.state === 'ready') await cancel(deps, job);
    importJobs(deps).delete(id);
  }
};
