import { compareExact } from '../exact/exact.ts';
import type { Options } from '../scheme/options.ts';
import { lossOf, type FullGot } from './loss.ts';

/** What became of an indicator in the next year, judged by its loss and never by the points got. */
export type LossStatus = 'fixed' | 'improved' | 'unchanged' | 'worse' | 'kept_full' | 'newly_lost';

/** 未丢分项不失分, 已丢分项整改到位, 进位争先: all three must hold. */
export type RectificationGoals = { readonly no_new_loss_on_full_items: boolean; readonly lost_items_rectified: boolean; readonly rank_improves: boolean };

const lost = (points: FullGot): string => lossOf(points) ?? '0';

/** Status of one indicator from its loss in both years. */
export const statusOf = (prior: FullGot, next: FullGot): LossStatus => {
  const before = lost(prior);
  const now = lost(next);
  const order = compareExact(now, before);
  if (compareExact(before, '0') === 0) return order === 0 ? 'kept_full' : 'newly_lost';
  if (compareExact(now, '0') === 0) return 'fixed';
  return order < 0 ? 'improved' : order === 0 ? 'unchanged' : 'worse';
};

export type TargetResult = {
  readonly status: Readonly<Record<string, LossStatus>>;
  readonly goals: RectificationGoals;
  readonly rectifiedCount: number;
  /** Indicators with a loss before. */
  readonly lostItemCount: number;
  readonly allMet: boolean;
};

/** Compares the next year's result with the targets of a rectification plan (003-总则-3-a). Option `rectified`: 整改到位 is no loss left, or less than before. */
export const assessTarget = (items: readonly { readonly item: string; readonly prior: FullGot; readonly next: FullGot }[], ranks: { readonly prior: number; readonly next: number }, rectified: Options['rectified']): TargetResult => {
  const found = items.map(({ item, prior, next }) => ({ item, status: statusOf(prior, next) }));
  const hadLoss = found.filter(({ status }) => status !== 'kept_full' && status !== 'newly_lost');
  const isRectified = (status: LossStatus): boolean => status === 'fixed' || (rectified === 'improved' && status === 'improved');
  const rectifiedCount = hadLoss.filter(({ status }) => isRectified(status)).length;
  const goals: RectificationGoals = {
    no_new_loss_on_full_items: found.every(({ status }) => status !== 'newly_lost'),
    lost_items_rectified: rectifiedCount === hadLoss.length,
    rank_improves: ranks.next < ranks.prior,
  };
  return { status: Object.fromEntries(found.map(({ item, status }) => [item, status])), goals, rectifiedCount, lostItemCount: hadLoss.length, allMet: Object.values(goals).every(Boolean) };
};
