import { setTimeout as pause } from 'node:timers/promises';
import type { SourceError } from './source-error.ts';

/** How long is waited between tries; a table so that tests need not wait. */
export type Patience = { readonly firstMs: number; readonly mostMs: number; /** What takes longer is not waited for in the run: it pauses and goes on later. */ readonly inRunMs: number; readonly random: () => number };

export const patience: Patience = { firstMs: 1000, mostMs: 60_000, inRunMs: 90_000, random: Math.random };

/** 1 s, 2 s, 4 s …, up to a minute, each between half and all of it, so that many runs do not knock at once; never before the source allows it. */
export const waitBefore = (attempt: number, error: Pick<SourceError, 'retryAfterMs'>, { firstMs, mostMs, random }: Patience): number =>
  Math.max(Math.round(Math.min(firstMs * 2 ** (attempt - 1), mostMs) * (0.5 + random() / 2)), error.retryAfterMs ?? 0);

/** Lets requests start no faster than the rate. */
export const createPace = (perMinute: number, clock: () => number = () => performance.now()) => {
  const gapMs = 60_000 / perMinute;
  let next = -Infinity;
  return async (stop: AbortSignal): Promise<void> => {
    const now = clock();
    const at = Math.max(now, next);
    next = at + gapMs;
    if (at > now) await pause(at - now, undefined, { signal: stop });
  };
};
