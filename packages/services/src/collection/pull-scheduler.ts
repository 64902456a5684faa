import { type CollectionRunRow, collectionRunRepository, pullSourceRepository, takeLease } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { platformActor } from '../policy/actor.ts';
import { patience as usualPatience, type Patience } from './backoff.ts';
import { queueRun } from './queue-run.ts';
import { mostStumbles, runPull } from './run-pull.ts';

export type PullScheduler = {
  /** Looks once for what is due and starts it. */
  readonly tick: () => Promise<void>;
  readonly start: () => void;
  /** Resolves when no run of this process is at work. */
  readonly idle: () => Promise<void>;
  /** Runs at work are put down at the page they reached. */
  readonly stop: () => Promise<void>;
};

export type SchedulerOptions = { readonly everyMs?: number; readonly atOnce?: number; readonly patience?: Patience };

const leaseOf = (run: Pick<CollectionRunRow, 'sourceId'>): string => `pull ${run.sourceId}`;

/** Pulls in this process. The lease of a source lies in the database, so of several servers one pulls it; a killed one loses its leases at once. */
export const createPullScheduler = (deps: Deps, { everyMs = 3000, atOnce = 3, patience = usualPatience }: SchedulerOptions = {}): PullScheduler => {
  const runs = collectionRunRepository(deps.db.prisma);
  const working = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let ticking: Promise<void> = Promise.resolve();
  let isBusy = false;

  /** Runs whose process is gone are told as interrupted; their lease is free. */
  const findOrphans = async (): Promise<void> => {
    for (const run of await runs.findByState('running')) {
      if (working.has(run.id)) continue;
      const lease = await takeLease(deps.db.direct, leaseOf(run));
      if (!lease) continue;
      try {
        if (await runs.interrupt(run.id)) deps.log.warn({ run: run.id, page: run.pages }, 'a run was left by its process and goes on');
      } finally {
        await lease.release();
      }
    }
  };

  const work = async (run: CollectionRunRow): Promise<void> => {
    const lease = await takeLease(deps.db.direct, leaseOf(run));
    if (!lease) return;
    const holder = deps.newId();
    try {
      if (!(await runs.take(run.id, ['queued', 'interrupted', 'waiting'], holder))) return;
      const taken = await runs.findById(run.id);
      if (!taken) return;
      if (taken.stumbles >= mostStumbles) {
        await runs.advance(run.id, holder, { state: 'failed', finishedAt: deps.clock(), error: { code: 'run_gave_up', ...new AppError('run_gave_up', { times: taken.stumbles }).sentences } });
        return;
      }
      await runPull(deps, { run: taken, holder, stop: stopping.signal, isHeld: lease.isHeld, patience });
    } finally {
      await lease.release();
    }
  };

  const look = async (): Promise<void> => {
    await findOrphans();
    const now = deps.clock();
    for (const source of await pullSourceRepository(deps.db.prisma).findDue(now)) await queueRun(deps, source, { trigger: 'schedule', by: platformActor.userId });
    for (const run of await runs.findReady(now)) {
      if (stopping.signal.aborted || working.size >= atOnce) return;
      if (working.has(run.id)) continue;
      working.set(run.id, work(run).catch((error: unknown) => deps.log.error({ err: error, run: run.id }, 'a run of a source failed')).finally(() => working.delete(run.id)));
    }
  };

  const tick = (): Promise<void> => (ticking = ticking.then(look).catch((error: unknown) => deps.log.error({ err: error }, 'the pulls could not be looked through')));

  return {
    tick,
    start: () => {
      timer ??= setInterval(() => {
        if (isBusy) return;
        isBusy = true;
        void tick().finally(() => { isBusy = false; });
      }, everyMs);
      void tick();
    },
    idle: async () => {
      await ticking;
      while (working.size > 0) await Promise.all(working.values());
    },
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await ticking;
      await Promise.all(working.values());
    },
  };
};
