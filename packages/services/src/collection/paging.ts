import { hash } from 'node:crypto';
import { z } from 'zod';
import type { PullSettings } from './pull-settings.ts';
import type { SourceAnswer } from './read-answer.ts';
import { SourceError } from './source-error.ts';
import { localTime } from './source-time.ts';

export const positionSchema = z.object({
  /** Pages that are kept. */
  pages: z.int(),
  rows: z.int(),
  cursor: z.string().nullable(),
  /** Only rows changed since then are asked for. */
  since: z.iso.datetime().nullable(),
  /** Of the last page that was kept: a source that does not turn pages gives it again. */
  digest: z.string().nullable(),
  isDone: z.boolean(),
});

/** How far a run has read. */
export type Position = z.output<typeof positionSchema>;

export const startPosition = (since: Date | null): Position => ({ pages: 0, rows: 0, cursor: null, since: since?.toISOString() ?? null, digest: null, isDone: false });

/** The address of the next page. */
export const pageAddress = ({ url, query, paging, since, timeZone }: PullSettings, position: Position): URL => {
  const address = new URL(url);
  const set = (name: string, value: string | number): void => address.searchParams.set(name, String(value));
  for (const { name, value } of query) set(name, value);
  if (since !== null && position.since !== null) set(since.parameter, since.form === 'iso' ? position.since : localTime(new Date(position.since), timeZone));
  if (paging.kind === 'none') return address;
  if (paging.sizeParameter !== null) set(paging.sizeParameter, paging.size);
  if (paging.kind === 'page') set(paging.parameter, paging.first + position.pages);
  else if (position.cursor !== null) set(paging.parameter, position.cursor);
  return address;
};

/** Where a run stands after an answer. */
export const nextPosition = ({ paging, maxPages }: PullSettings, before: Position, { rows, next, total }: SourceAnswer): Position => {
  const digest = hash('sha256', JSON.stringify(rows), 'base64');
  const after = { ...before, pages: before.pages + 1, rows: before.rows + rows.length, cursor: next, digest };
  const repeats = rows.length > 0 && digest === before.digest;
  if (paging.kind !== 'none' && (repeats || (paging.kind === 'cursor' && next !== null && next === before.cursor))) throw new SourceError('source_pages_repeat', { page: after.pages }, { mayRetry: false });
  if (total !== null && rows.length === 0 && after.rows < total) throw new SourceError('source_total_short', { total, rows: after.rows }, { mayRetry: false });
  const isDone = paging.kind === 'none' || (paging.kind === 'cursor' ? next === null : rows.length === 0 || (paging.ends === 'short' && rows.length < paging.size) || (total !== null && after.rows >= total));
  if (!isDone && after.pages >= maxPages) throw new SourceError('source_too_many_pages', { pages: maxPages }, { mayRetry: false });
  return { ...after, isDone };
};
