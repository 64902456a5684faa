import { alone, jobRepository, type ScoringRunRow } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { runScoring } from '../scoring/run-scoring.ts';

export type Sentences = { readonly zh: string; readonly en: string };
/** What became of a job; null: it had ended before. */
export type JobOutcome = { readonly run: ScoringRunRow } | { readonly error: Sentences; readonly isCancelled: boolean } | null;

const noteEveryMs = 500;
/** A job that so many processes died of is left to people. */
const mostAttempts = 5;

/** Who holds it scores the assessment. */
export const scoringLock = (assessmentId: string): string => `scoring ${assessmentId}`;

/** Stops a run between two units. */
class Stopped extends Error {}

const sentencesOf = (error: unknown): Sentences =>
  error instanceof AppError ? error.sentences : { zh: '计分失败，原因已记入日志。数据没有变化，可再次运行。', en: 'Scoring failed; the cause is in the log. Nothing was changed, it can be started again.' };

const cancelled: Sentences = { zh: '已取消，没有产生新的结果。', en: 'Cancelled; there is no new result.' };

const joined = (reasons: readonly string[]): string => [...new Set(reasons.flatMap((reason) => reason.split('；')))].join('；').slice(0, 500);

/** Tells the row how far the run is, and finds out there whether somebody cancelled it. */
const noting = (deps: Deps, jobId: string, holder: string) => {
  let [last, isStopped] = [0, false];
  let saved: Promise<unknown> = Promise.resolve();
  const note = (done: number, total: number): void => {
    if (isStopped) throw new Stopped();
    const now = performance.now();
    if (now - last < noteEveryMs) return;
    last = now;
    saved = jobRepository(deps.db.prisma).note(jobId, holder, done, total).then((goesOn) => { isStopped = !goesOn; }, () => undefined);
  };
  return { note, saved: () => saved };
};

/**
 * Scores the assessment of a job. Only one process scores an assessment at a time, and what waited for the same one is done with it.
 * Killed at any moment, the job can be run again: a run is stored whole or not at all.
 */
export const runScoringJob = async (deps: Deps, jobId: string, progress: (done: number, total: number) => void = () => undefined): Promise<JobOutcome> => {
  const jobs = jobRepository(deps.db.prisma);
  const known = await jobs.findById(jobId);
  const { assessmentId } = known ?? {};
  if (!known || !assessmentId) return null;
  return alone(deps.db.direct, scoringLock(assessmentId), async () => {
    const holder = deps.newId();
    const job = await jobs.findById(jobId);
    // Its process was killed before it stopped.
    if (job?.state === 'cancelling') await jobs.end(jobId, job.holder, { state: 'cancelled', at: deps.clock() });
    if (!job || !(await jobs.take(jobId, holder, deps.clock()))) return job?.state.startsWith('cancel') ? { error: cancelled, isCancelled: true } : null;
    const together = (await jobs.findUnfinished(assessmentId)).filter((other) => other.id !== jobId && other.state === 'queued' && other.kind === job.kind);
    const ids = [jobId];
    for (const other of together) if (await jobs.take(other.id, holder, deps.clock())) ids.push(other.id);
    const endAll = async (end: { readonly state: 'done' | 'failed' | 'cancelled'; readonly runId?: string; readonly total?: number; readonly error?: Sentences }): Promise<void> => {
      for (const id of ids) await jobs.end(id, holder, { ...end, at: deps.clock() });
    };
    if (job.attempts >= mostAttempts) {
      const error = new AppError('job_gave_up', { times: job.attempts }).sentences;
      await endAll({ state: 'failed', error });
      return { error, isCancelled: false };
    }
    const { note, saved } = noting(deps, jobId, holder);
    let all = 0;
    try {
      const run = await runScoring(deps, { assessmentId, reason: joined([job.reason, ...together.map((other) => other.reason)]), by: job.requestedBy }, (done, total) => {
        all = total;
        note(done, total);
        progress(done, total);
      });
      await saved();
      await endAll({ state: 'done', runId: run.id, total: all });
      return { run };
    } catch (error) {
      await saved();
      const isCancelled = error instanceof Stopped;
      if (!isCancelled) deps.log.error({ err: error, assessment: assessmentId, job: jobId }, 'scoring failed');
      const sentences = isCancelled ? cancelled : sentencesOf(error);
      await endAll(isCancelled ? { state: 'cancelled' } : { state: 'failed', error: sentences });
      return { error: sentences, isCancelled };
    }
  });
};
