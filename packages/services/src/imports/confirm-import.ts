import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { findJob, type ImportJob, work } from './import-jobs.ts';
import { storeBatch } from './store-batch.ts';

/** Stores a previewed import in the background; refused while a row has a problem. */
export const startStoring = (deps: Deps, job: ImportJob, by: string): void => {
  const { staged, preview } = job;
  if (deps.progress.find(job.id)?.state !== 'ready' || !preview) throw new AppError('import_not_ready');
  if (!staged || !preview.mayConfirm) throw new AppError('import_has_problems', { rows: preview.problemRows || preview.problemCount });
  deps.progress.update(job.id, { state: 'storing', done: 0, total: staged.staged });
  work(deps, job, async () => {
    job.report = await storeBatch(deps, { id: job.batchId, target: job.target, staged, source: job.source, kind: 'batch', by }, (done) => deps.progress.update(job.id, { done }));
    deps.progress.update(job.id, { state: 'stored', done: staged.staged });
  });
};

export const confirmImport = (deps: Deps, input: { readonly actor: Actor; readonly jobId: string }): { readonly jobId: string } => {
  const job = findJob(deps, input.actor, input.jobId);
  requireDuty(input.actor, 'facts.import', { path: job.target.units.chosen?.path ?? job.target.org.path });
  startStoring(deps, job, input.actor.userId);
  return { jobId: job.id };
};
