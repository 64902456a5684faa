export type JobState = 'queued' | 'running' | 'ready' | 'storing' | 'stored' | 'done' | 'failed' | 'cancelled';

/** A long job as the person who waits for it sees it. */
export type JobProgress = {
  readonly id: string;
  readonly kind: string;
  /** Who started it; only this person (and the office) may look. */
  readonly owner: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly startedAt: Date;
  readonly changedAt: Date;
};

const keptMs = 6 * 60 * 60 * 1000;
const ended: ReadonlySet<JobState> = new Set(['stored', 'done', 'failed', 'cancelled']);

/** Progress of the running jobs of this process; what must survive a restart is in the database, not here. */
export const createProgressBoard = (clock: () => Date) => {
  const jobs = new Map<string, JobProgress>();
  const forgetOld = (now: Date): void => {
    for (const [id, job] of jobs) if (ended.has(job.state) && now.getTime() - job.changedAt.getTime() > keptMs) jobs.delete(id);
  };
  return {
    start: (job: { readonly id: string; readonly kind: string; readonly owner: string; readonly total?: number; readonly state?: JobState }): JobProgress => {
      const now = clock();
      forgetOld(now);
      const started: JobProgress = { id: job.id, kind: job.kind, owner: job.owner, state: job.state ?? 'running', done: 0, total: job.total ?? 0, startedAt: now, changedAt: now };
      jobs.set(job.id, started);
      return started;
    },
    update: (id: string, change: Partial<Pick<JobProgress, 'state' | 'done' | 'total'>>): void => {
      const job = jobs.get(id);
      if (job) jobs.set(id, { ...job, ...change, changedAt: clock() });
    },
    find: (id: string): JobProgress | undefined => jobs.get(id),
  };
};

export type ProgressBoard = ReturnType<typeof createProgressBoard>;
