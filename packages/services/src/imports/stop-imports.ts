import type { Deps } from '../deps.ts';
import { importJobs } from './import-jobs.ts';

/** Before the process ends: previews are given up, an import that is being stored is waited for. */
export const stopImports = async (deps: Pick<Deps, 'progress'>): Promise<void> => {
  const jobs = [...importJobs(deps).values()];
  for (const job of jobs) if (deps.progress.find(job.id)?.state === 'running') job.abort.abort();
  await Promise.all(jobs.map((job) => job.work));
};
