import { jobRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

const states = { queued: 'queued', running: 'running', cancelling: 'running', done: 'done', failed: 'failed', cancelled: 'failed', interrupted: 'failed' } as const;
const stopped = { zh: '任务已取消或中断，没有产生新的结果。', en: 'The job was cancelled or interrupted; there is no new result.' };

const isSaid = (error: unknown): error is { readonly zh: string; readonly en: string } => typeof error === 'object' && error !== null && 'zh' in error && 'en' in error;

/** How far a scoring job is, whichever process runs it. */
export const getScoringProgress = async (deps: Deps, input: { readonly actor: Actor; readonly jobId: string }) => {
  const here = deps.progress.find(input.jobId);
  const outcome = deps.scoring.outcome(input.jobId);
  if (here?.kind === 'scoring' && (outcome !== undefined || here.state !== 'queued')) {
    const state = here.state === 'done' || here.state === 'failed' ? here.state : here.state === 'cancelled' ? ('failed' as const) : ('running' as const);
    return { state, done: here.done, total: here.total, ...(outcome && 'run' in outcome ? { runId: outcome.run.id } : {}), ...(outcome && 'error' in outcome ? { error: outcome.error } : {}) };
  }
  const row = await jobRepository(deps.db.prisma).findById(input.jobId);
  if (row?.kind === 'scoring') {
    const state = states[row.state];
    return { state, done: row.done, total: row.total, ...(row.runId === null ? {} : { runId: row.runId }), ...(state === 'failed' ? { error: isSaid(row.error) ? row.error : stopped } : {}) };
  }
  if (here?.kind === 'scoring') return { state: 'queued' as const, done: 0, total: 0 };
  throw new AppError('not_found', { what: '计分任务', id: input.jobId });
};
