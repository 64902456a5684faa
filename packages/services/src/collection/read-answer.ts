import { SourceError } from './source-error.ts';
import type { PullSettings } from './pull-settings.ts';

/** What one answer of a source holds. */
export type SourceAnswer = { readonly rows: readonly unknown[]; readonly next: string | null; readonly total: number | null };

/** What stands at "data.list"; undefined where there is nothing. */
export const valueAt = (value: unknown, place: string): unknown =>
  place === '' ? value : place.split('.').reduce<unknown>((part, name) => (typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? (part as Readonly<Record<string, unknown>>)[name] : undefined), value);

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : typeof value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new SourceError('source_not_json', { found: /^\s*</.test(text) ? 'HTML' : text === '' ? 'empty' : `${Buffer.byteLength(text)} bytes` }, { mayRetry: true, cause });
  }
};

const scalar = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null);

/** Reads an answer as the settings describe it. An answer that is not one may be a passing fault; one of another shape is a changed format. */
export const readAnswer = (text: string, { rowsAt, ok, paging }: PullSettings): SourceAnswer => {
  const answer = parse(text);
  if (ok !== null && scalar(valueAt(answer, ok.at)) !== ok.equals) {
    throw new SourceError('source_refuses', { at: ok.at, expected: ok.equals, found: (scalar(valueAt(answer, ok.at)) ?? kindOf(valueAt(answer, ok.at))).slice(0, 60) }, { mayRetry: true });
  }
  const rows = valueAt(answer, rowsAt);
  if (!Array.isArray(rows)) throw new SourceError('source_rows_missing', { at: rowsAt === '' ? '/' : rowsAt, found: kindOf(rows) }, { mayRetry: false });
  const total = paging.kind === 'page' && paging.ends === 'total' ? Number(scalar(valueAt(answer, paging.totalAt ?? '')) ?? Number.NaN) : null;
  if (total !== null && (!Number.isSafeInteger(total) || total < 0)) throw new SourceError('source_total_missing', { at: paging.kind === 'page' ? (paging.totalAt ?? '') : '' }, { mayRetry: false });
  return { rows, total, next: paging.kind === 'cursor' ? scalar(valueAt(answer, paging.nextAt)) : null };
};
