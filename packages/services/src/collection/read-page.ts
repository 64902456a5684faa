import { setTimeout as pause } from 'node:timers/promises';
import type { Deps } from '../deps.ts';
import { type createPace, type Patience, waitBefore } from './backoff.ts';
import { fetchText } from './fetch-text.ts';
import { pageAddress, type Position } from './paging.ts';
import type { PullSettings } from './pull-settings.ts';
import { readAnswer, type SourceAnswer } from './read-answer.ts';
import { SourceError } from './source-error.ts';

export type PageReading = { readonly settings: PullSettings; readonly headers: Readonly<Record<string, string>>; readonly position: Position; readonly pace: ReturnType<typeof createPace>; readonly patience: Patience; readonly stop: AbortSignal };

/** The source asks for more time than a run waits: it goes on later, at the page reached. */
export class PauseUntil extends Error {
  readonly until: Date;
  readonly tried: number;

  constructor(until: Date, tried: number, cause: SourceError) {
    super(`paused until ${until.toISOString()}`, { cause });
    this.until = until;
    this.tried = tried;
  }
}

export type ReadPage = { readonly answer: SourceAnswer; readonly tried: number };

/** What failed, with how often it was tried. */
export class PageFailed extends Error {
  readonly problem: SourceError;
  readonly tried: number;

  constructor(problem: SourceError, tried: number) {
    super(problem.message, { cause: problem });
    this.problem = problem;
    this.tried = tried;
  }
}

/** Reads one page, again where that may help: after a growing pause, and not before the source allows it. */
export const readPage = async (deps: Pick<Deps, 'clock' | 'log'>, { settings, headers, position, pace, patience, stop }: PageReading): Promise<ReadPage> => {
  const request = { url: pageAddress(settings, position), headers, timeoutSeconds: settings.timeoutSeconds, maxMegabytes: settings.maxMegabytes };
  for (let tried = 1; ; tried += 1) {
    await pace(stop);
    try {
      return { answer: readAnswer(await fetchText(request, stop, deps.clock()), settings), tried };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (!error.mayRetry || tried >= settings.attempts) throw new PageFailed(error, tried);
      const wait = waitBefore(tried, error, patience);
      if (wait > patience.inRunMs) throw new PauseUntil(new Date(deps.clock().getTime() + wait), tried, error);
      deps.log.info({ code: error.code, page: position.pages + 1, tried, waitMs: wait }, 'a source is asked again');
      await pause(wait, undefined, { signal: stop });
    }
  }
};
