import { type Database, findLatestMark } from '@siheng/db';

/** Says that something changed, not what: who hears it asks again for what is shown. */
export type Pulse = {
  /** Each mark that differs from the one before, until `signal` aborts or the pulse stops. */
  readonly marks: (signal: AbortSignal) => AsyncGenerator<string, void, void>;
  /** Ends all that listen: open connections would keep the server from closing. */
  readonly stop: () => void;
};

/** Looks into the database while somebody listens, so that it also hears what another process changed. */
export const createPulse = (db: () => Database, everyMs = 1000): Pulse => {
  const listeners = new Set<() => void>();
  const stopping = new AbortController();
  let mark = '';
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    // A look that fails is made again at the next beat.
    const now = await findLatestMark(db().pool).catch(() => mark);
    if (now !== mark) {
      mark = now;
      for (const wake of listeners) wake();
    }
    timer = listeners.size === 0 || stopping.signal.aborted ? undefined : setTimeout(() => void look(), everyMs).unref();
  };

  const marks = async function* (signal: AbortSignal): AsyncGenerator<string, void, void> {
    const ended = AbortSignal.any([signal, stopping.signal]);
    let wake: () => void = () => undefined;
    const listener = (): void => wake();
    listeners.add(listener);
    ended.addEventListener('abort', listener);
    timer ??= setTimeout(() => void look(), 0).unref();
    let told: string | null = null;
    try {
      while (!ended.aborted) {
        if (mark !== told && mark !== '') {
          told = mark;
          yield told;
          continue;
        }
        await new Promise<void>((resolve) => { wake = resolve; });
      }
    } finally {
      listeners.delete(listener);
    }
  };

  return { marks, stop: () => { stopping.abort(); clearTimeout(timer); } };
};
