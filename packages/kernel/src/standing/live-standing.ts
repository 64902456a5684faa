import type { BoundTrack } from '../columns/bind-track.ts';
import { type ColumnScores, scoreColumns, scoreRange } from '../columns/score-columns.ts';
import type { ColumnTable } from '../columns/table.ts';
import { orderTotals } from './ordered-totals.ts';

/** Where a unit stands: its exact total is `total / (10000 × scale)` points, ranks are competition ranks, 1 = best. */
export type UnitStanding = { readonly total: number; readonly rank: number; readonly groupRank: number; readonly tied: number };

export type LiveStanding = {
  /** Scores a unit again after a value of its columns was changed, and every unit whose place among the others moved by that. Answers all units whose total changed. */
  readonly change: (unit: number) => readonly number[];
  readonly of: (unit: number) => UnitStanding;
};

/**
 * The scores of a track with ranks that are kept from change to change: a changed fact shows its new total and rank at once.
 * Write the new value into the columns that `track` is bound to, then call `change`. Null where the track ranks units over all groups,
 * so that one value can move everybody: score the whole track then.
 */
export function liveStanding(track: BoundTrack, table: ColumnTable, scores: ColumnScores): LiveStanding | null {
  if (track.prepare.some((places) => places.group === null)) return null;
  scoreColumns(track, scores);
  const order = orderTotals(scores.totals);
  const { totals } = scores;
  const { groupOf, groupStart, members } = table;

  const scoreOne = (unit: number): boolean => {
    const before = totals[unit]!;
    scoreRange(track, scores, unit, unit + 1);
    order.move(before, totals[unit]!);
    return before !== totals[unit]!;
  };

  const change = (unit: number): readonly number[] => {
    scores.trace.reset();
    const moved = track.prepare.flatMap(({ group }) => group?.(groupOf[unit]!) ?? []);
    return moved.length === 0 ? [unit].filter(scoreOne) : [...new Set([unit, ...moved])].filter(scoreOne);
  };

  const of = (unit: number): UnitStanding => {
    const total = totals[unit]!;
    let groupRank = 1;
    for (let i = groupStart[groupOf[unit]!]!; i < groupStart[groupOf[unit]! + 1]!; i++) if (totals[members[i]!]! > total) groupRank += 1;
    return { total, rank: order.rankOf(total), groupRank, tied: order.tiedWith(total) };
  };
  return { change, of };
}
