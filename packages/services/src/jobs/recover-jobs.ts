import { jobRepository, tryAlone } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { scoringLock } from './run-scoring-job.ts';

/** After a start without workers: what a killed process had in hand is noted as interrupted. What another process still works on is left alone; what waited is done with the next run of its assessment. */
export const recoverJobs = async (deps: Deps): Promise<void> => {
  const jobs = jobRepository(deps.db.prisma);
  for (const job of await jobs.findUnfinished()) {
    if (job.state === 'queued') continue;
    await tryAlone(deps.db.direct, scoringLock(job.assessmentId ?? ''), () => jobs.end(job.id, job.holder, { state: job.state === 'cancelling' ? 'cancelled' : 'interrupted', at: deps.clock() }));
  }
};
