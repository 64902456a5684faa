import { assessmentRepository, type ScoringRunRow } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Change, Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { runScoring, type ScoringRequest } from './run-scoring.ts';

type Sentences = { readonly zh: string; readonly en: string };
type Outcome = { readonly run: ScoringRunRow } | { readonly error: Sentences };
type Waiting = { readonly jobId: string; readonly request: ScoringRequest };

const keptOutcomes = 500;

const merged = (first: string, second: string): string => (first.split('；').includes(second) ? first : `${first}；${second}`.slice(0, 500));

const sentencesOf = (error: unknown): Sentences =>
  error instanceof AppError ? error.sentences : { zh: '计分失败，原因已记入日志。数据没有变化，可再次运行。', en: 'Scoring failed; the cause is in the log. Nothing was changed, it can be started again.' };

export type ScoringQueue = {
  /** Asks for a run and answers its job. A request for an assessment that already waits joins the one that waits. */
  readonly request: (request: ScoringRequest) => string;
  /** Facts or judgements of an organisation changed: its open assessments are scored again. */
  readonly changed: (change: Change) => void;
  readonly outcome: (jobId: string) => Outcome | undefined;
  /** Resolves when nothing runs and nothing waits. */
  readonly idle: () => Promise<void>;
  /** Takes no more requests and waits for the run that is going on. */
  readonly stop: () => Promise<void>;
};

/** Runs one scoring at a time in this process. `pauseMs` lets a burst of changes become one run. */
export const createScoringQueue = (deps: () => Deps, pauseMs = 150): ScoringQueue => {
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

  const runOne = async ({ jobId, request }: Waiting): Promise<void> => {
    const { progress, log } = deps();
    progress.update(jobId, { state: 'running' });
    try {
      const run = await runScoring(deps(), request, (done, total) => progress.update(jobId, { done, total }));
      keep(jobId, { run });
      progress.update(jobId, { state: 'done' });
      log.info({ assessment: request.assessmentId, run: run.number, ms: deps().clock().getTime() - run.startedAt.getTime() }, 'scored');
    } catch (error) {
      keep(jobId, { error: sentencesOf(error) });
      progress.update(jobId, { state: 'failed' });
      log.error({ err: error, assessment: request.assessmentId }, 'scoring failed');
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
