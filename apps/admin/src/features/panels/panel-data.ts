import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type Panel = inferOutput<typeof trpc.panels.list>['panels'][number];
export type RatingSheet = inferOutput<typeof trpc.panels.sheet>;
export type RatingRow = RatingSheet['tracks'][number]['rows'][number];

/** What a person has typed for one unit. */
export type Mark = { readonly value: string; readonly note: string };

const markPattern = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;

/** 0 to 100 with at most two decimals. */
export const isMark = (value: string): boolean => markPattern.test(value);

export const markOf = (row: RatingRow, typed: ReadonlyMap<string, Mark>): Mark => typed.get(row.unitId) ?? { value: row.value ?? '', note: row.note };

/** The rows that differ from what is stored and hold a mark. */
export const changedRows = (sheet: RatingSheet, typed: ReadonlyMap<string, Mark>): readonly RatingRow[] =>
  sheet.tracks.flatMap((track) => track.rows).filter((row) => {
    const mark = markOf(row, typed);
    return row.closed === null && mark.value !== '' && (mark.value !== (row.value ?? '') || mark.note !== row.note);
  });
