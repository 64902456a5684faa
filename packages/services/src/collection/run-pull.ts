import { type CollectionRunRow, collectionRunRepository, keepPage, removePages, type RunChange } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { createPace, type Patience } from './backoff.ts';
import { nextPosition, positionSchema } from './paging.ts';
import { pullParts, type PullParts } from './pull-parts.ts';
import { PageFailed, PauseUntil, readPage } from './read-page.ts';
import { keptProblems } from './run-problems.ts';
import { packRows, RunTaken, storePulled } from './store-pulled.ts';

export type HeldRun = { readonly run: CollectionRunRow; readonly holder: string; readonly stop: AbortSignal; readonly isHeld: () => boolean; readonly patience: Patience };

/** After so many interruptions without a new page, something in it stops the process each time. */
export const mostStumbles = 5;

const said = (error: AppError) => ({ code: error.code, ...error.sentences });

const readPages = async (deps: Deps, { run, holder, stop, isHeld, patience }: HeldRun, { settings, headers }: PullParts): Promise<void> => {
  const pace = createPace(settings.requestsPerMinute);
  let position = positionSchema.parse(run.position);
  while (!position.isDone) {
    const { answer, tried } = await readPage(deps, { settings, headers, position, pace, patience, stop });
    const after = nextPosition(settings, position, answer);
    if (!isHeld() || !(await keepPage(deps.db.prisma, { runId: run.id, holder, number: after.pages, content: await packRows(answer.rows), rows: answer.rows.length, position: after, requests: tried, retries: tried - 1 }))) throw new RunTaken();
    position = after;
  }
};

/** How the run goes on or ends after something came in between. */
const outcomeOf = (deps: Deps, { run, stop }: HeldRun, error: unknown): RunChange => {
  const at = deps.clock();
  const asked = error instanceof PauseUntil || error instanceof PageFailed ? { requests: { increment: error.tried }, retries: { increment: error.tried - 1 } } : {};
  if (error instanceof PauseUntil) return { state: 'waiting', resumeAt: error.until, ...asked };
  if (error instanceof PageFailed) return { state: 'failed', finishedAt: at, error: said(error.problem), ...asked };
  if (stop.aborted) return { state: 'interrupted' };
  if (error instanceof AppError && error.code !== 'import_interrupted' && error.code !== 'import_not_ready') return { state: 'failed', finishedAt: at, error: said(error) };
  deps.log.error({ err: error, run: run.id }, 'a run was interrupted');
  if (run.stumbles + 1 >= mostStumbles) return { state: 'failed', finishedAt: at, error: said(new AppError('run_gave_up', { times: mostStumbles })) };
  return { state: 'interrupted', interruptions: { increment: 1 }, stumbles: { increment: 1 } };
};

/** Reads the pages that are still to read, then stores them all or none. Whatever happens, the run says how it ended or where it goes on. */
export const runPull = async (deps: Deps, held: HeldRun): Promise<void> => {
  const { run, holder } = held;
  const runs = collectionRunRepository(deps.db.prisma);
  const end = async (change: RunChange): Promise<void> => {
    if ((await runs.advance(run.id, holder, change)) && change.finishedAt) await removePages(deps.db.prisma, run.id);
    deps.log.info({ run: run.id, source: run.sourceId, state: change.state }, 'a run of a source');
  };
  try {
    const parts = await pullParts(deps, run);
    await readPages(deps, held, parts);
    const refused = await storePulled(deps, run, holder, parts);
    if (!refused) return;
    await end({ state: 'failed', finishedAt: deps.clock(), problems: keptProblems(parts.target.dataset.collector, refused.problems), problemCount: refused.problemCount, error: said(new AppError('source_changed', { count: refused.problemCount })) });
  } catch (error) {
    if (error instanceof RunTaken) return;
    await end(outcomeOf(deps, held, error));
  }
};
