import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findSource } from './find-source.ts';
import { queueRun } from './queue-run.ts';

/** Asks for a run now; the scheduler takes it up within seconds. */
export const startPull = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly runId: string }> => {
  const source = await findSource(deps, actor, id);
  const runId = await queueRun(deps, source, { trigger: 'manual', by: actor.userId });
  if (runId === null) throw new AppError('run_unfinished');
  return { runId };
};
