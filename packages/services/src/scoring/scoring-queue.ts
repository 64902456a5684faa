import { assessmentRepository, jobRepository, type JobTransport, type ScoringRunRow } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Change, Deps } from '../deps.ts';
import { runScoringJob, type Sentences } from '../jobs/run-scoring-job.ts';
import type { ScoringRequest } from './run-scoring.ts';

type Outcome = { readonly run: ScoringRunRow } | { readonly error: Sentences };
type Waiting = { readonly jobId: string; readonly request: ScoringRequest };

const keptOutcomes = 500;

const merged = (first: string, second: string): string => (first.split('；').includes(second) ? first : `${first}；${second}`.slice(0, 500));

export type ScoringQueue = {
  /** Asks for a run and answers its job. A request for an assessment that already waits joins the one that waits. */
  readonly request: (request: ScoringRequest) => string;
  /** Facts or judgements of an organisation changed: its open assessments are scored again. */
  readonly changed: (change: Change) => void;
  readonly outcome: (jobId: string) => Outcome | undefined;
  /** Resolves when nothing runs and nothing waits in this process. */
  readonly idle: () => Promise<void>;
  /** Takes no more requests and waits for the run that is going on. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs one scoring at a time in this process, or, with a transport, hands the jobs to the workers of the installation. `pauseMs` lets a burst
 * of changes become one run. Every job is a row, so that its end is known wherever it ran.
 */
export const createScoringQueue = (deps: () => Deps, transport: JobTransport | null = null, pauseMs = 150): ScoringQueue => {
  const waiting = new Map<string, Waiting>();
  const outcomes = new Map<string, Outcome>();
  let working: Promise<void> | null = null;
  let lookups: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  const keep = (jobId: string, outcome: Outcome): void => {
    outcomes.set(jobId, outcome);
    const oldest = outcomes.size > keptOutcomes ? outcomes.keys().next().value : undefined;
    if (oldest !== undefined) outcomes.delete(oldest);
  };

  const record = async ({ jobId, request }: Waiting): Promise<void> => {
    const assessment = await assessmentRepository(deps().db.prisma).findById(request.assessmentId);
    await jobRepository(deps().db.prisma).create({ id: jobId, kind: 'scoring', orgId: assessment?.orgId ?? '', assessmentId: request.assessmentId, reason: request.reason, requestedBy: request.by, requestedAt: deps().clock() });
  };

  const runHere = async ({ jobId, request }: Waiting): Promise<void> => {
    const { progress, log } = deps();
    progress.update(jobId, { state: 'running' });
    const outcome = await runScoringJob(deps(), jobId, (done, total) => progress.update(jobId, { done, total }));
    if (outcome === null) return progress.update(jobId, { state: 'done' });
    keep(jobId, outcome);
    progress.update(jobId, { state: 'run' in outcome ? 'done' : outcome.isCancelled ? 'cancelled' : 'failed' });
    if ('run' in outcome) log.info({ assessment: request.assessmentId, run: outcome.run.number, ms: deps().clock().getTime() - outcome.run.startedAt.getTime() }, 'scored');
  };

  const runOne = async (next: Waiting): Promise<void> => {
    try {
      await record(next);
      await (transport ? transport.send(next.jobId) : runHere(next));
    } catch (error) {
      keep(next.jobId, { error: { zh: '任务没有记下，数据没有变化，可再次运行。', en: 'The job could not be recorded. Nothing was changed, it can be started again.' } });
      deps().progress.update(next.jobId, { state: 'failed' });
      deps().log.error({ err: error, assessment: next.request.assessmentId }, 'scoring could not be started');
    }
  };

  const work = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    for (let next = waiting.entries().next().value; next && !isStopped; next = waiting.entries().next().value) {
      waiting.delete(next[0]);
      await runOne(next[1]);
    }
    working = null;
  };

  const request = (wanted: ScoringRequest): string => {
    const there = waiting.get(wanted.assessmentId);
    const jobId = there?.jobId ?? deps().newId();
    waiting.set(wanted.assessmentId, { jobId, request: there ? { ...wanted, reason: merged(there.request.reason, wanted.reason) } : wanted });
    if (!there) deps().progress.start({ id: jobId, kind: 'scoring', owner: wanted.by, state: 'queued' });
    if (!isStopped) working ??= work();
    return jobId;
  };

  const findOpen = async (change: Change): Promise<void> => {
    const found = await assessmentRepository(deps().db.prisma).findByOrgs([change.orgId]);
    for (const assessment of found) if (isPossibleIn(assessment.state, 'results.score') && (change.assessmentId ?? assessment.id) === assessment.id) request({ assessmentId: assessment.id, reason: change.reason, by: change.by });
  };

  return {
    request,
    changed: (change) => {
      lookups = lookups.then(() => findOpen(change)).catch((error: unknown) => deps().log.error({ err: error, org: change.orgId }, 'rescoring could not be queued'));
    },
    outcome: (jobId) => outcomes.get(jobId),
    idle: async () => {
      await lookups;
      while (working) await working;
    },
    stop: async () => {
      isStopped = true;
      await lookups;
      await working;
    },
  };
};
