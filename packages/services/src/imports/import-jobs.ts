import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { ProgressBoard } from '../progress/progress-board.ts';
import type { ImportTarget } from './import-target.ts';
import type { ImportPreview } from './preview.ts';
import type { Said } from './row-problem.ts';
import type { Staged } from './stage-records.ts';
import type { StoredReport } from './store-batch.ts';

/** An import between upload and end. It lives in this process; what a kill leaves behind is cleared at the next start. */
export type ImportJob = {
  readonly id: string;
  readonly owner: string;
  readonly batchId: string;
  readonly target: ImportTarget;
  readonly source: string;
  readonly abort: AbortController;
  /** Resolves when the background work at hand is over. */
  work: Promise<void>;
  staged?: Staged;
  preview?: ImportPreview;
  report?: StoredReport;
  error?: Said & { readonly code: string };
};

const boards = new WeakMap<ProgressBoard, Map<string, ImportJob>>();

export const importJobs = (deps: Pick<Deps, 'progress'>): Map<string, ImportJob> => {
  const jobs = boards.get(deps.progress) ?? new Map<string, ImportJob>();
  boards.set(deps.progress, jobs);
  return jobs;
};

/** The job, for the person who started it. */
export const findJob = (deps: Deps, actor: Actor, jobId: string): ImportJob => {
  const job = importJobs(deps).get(jobId);
  if (!job || job.owner !== actor.userId) throw new AppError('not_found', { what: '导入任务', id: jobId });
  return job;
};

/** Runs background work of a job; what goes wrong becomes the job's error. */
export const work = (deps: Deps, job: ImportJob, task: () => Promise<void>): void => {
  job.work = task().catch((cause: unknown) => {
    if (job.abort.signal.aborted) return;
    const error = cause instanceof AppError ? cause : new AppError('import_failed', {}, { cause });
    if (error !== cause) deps.log.error({ err: cause, job: job.id, batch: job.batchId }, 'import failed');
    job.error = { code: error.code, ...error.sentences };
    deps.progress.update(job.id, { state: 'failed' });
  });
};
