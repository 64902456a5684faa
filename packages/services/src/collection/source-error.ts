import { AppError, type ErrorData } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-table.ts';

/** Something that a source did. `mayRetry`: asking again may help; `retryAfterMs`: not before that. */
export class SourceError extends AppError {
  readonly mayRetry: boolean;
  readonly retryAfterMs: number | null;

  constructor(code: ErrorCode, data: ErrorData, how: { readonly mayRetry: boolean; readonly retryAfterMs?: number | null; readonly cause?: unknown }) {
    super(code, data, how.cause === undefined ? undefined : { cause: how.cause });
    this.mayRetry = how.mayRetry;
    this.retryAfterMs = how.retryAfterMs ?? null;
  }
}

const longestMs = 24 * 60 * 60 * 1000;

/** Retry-After: seconds or a date. */
export const retryAfterMs = (header: string | null, now: Date): number | null => {
  if (header === null) return null;
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), longestMs);
};
