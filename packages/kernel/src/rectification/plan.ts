import { addExact, compareExact, overExact } from '../exact/exact.ts';
import type { Exact } from '../result.ts';
import { lossOf, type FullGot } from './loss.ts';

/** An indicator that lost points: 大项, 小项 and 子项目, with the departments that repair it; the first of them leads. */
export type LostIndicator = FullGot & { readonly item: string; readonly section: string; readonly group: string; readonly departments: readonly string[] };

/** Sums over indicators. An indicator whose loss a person has to decide counts with its points, not with a loss. */
export type LossSum = { readonly full: Exact; readonly got: Exact; readonly lost: Exact; readonly items: number };

/** What a department has to repair: how many indicators, and the points lost in them. */
export type Load = { readonly items: number; readonly lost: Exact };

/** A rectification plan in figures. */
export type LossSummary = {
  readonly lost: readonly { readonly item: string; readonly lost: Exact | null }[];
  readonly bySection: Readonly<Record<string, LossSum>>;
  readonly total: LossSum;
  readonly counts: { readonly sections: number; readonly groups: number; readonly items: number };
  /** The first department of several leads; the others take part. */
  readonly asLead: Readonly<Record<string, Load>>;
  readonly asParticipant: Readonly<Record<string, Load>>;
  /** Order of work: largest part of its points lost first, then the larger loss, then as listed. */
  readonly byLossRatio: readonly { readonly item: string; readonly ratio: Exact }[];
};

const NOTHING: LossSum = { full: '0', got: '0', lost: '0', items: 0 };

const addTo = (sum: LossSum, indicator: FullGot): LossSum => ({ full: addExact(sum.full, indicator.full), got: addExact(sum.got, indicator.got), lost: addExact(sum.lost, lossOf(indicator) ?? '0'), items: sum.items + 1 });

const sumBy = (indicators: readonly LostIndicator[], keysOf: (indicator: LostIndicator) => readonly string[]): Readonly<Record<string, LossSum>> => {
  const sums: Record<string, LossSum> = {};
  for (const indicator of indicators) for (const key of keysOf(indicator)) sums[key] = addTo(sums[key] ?? NOTHING, indicator);
  return sums;
};

const loads = (sums: Readonly<Record<string, LossSum>>): Readonly<Record<string, Load>> => Object.fromEntries(Object.entries(sums).map(([department, { items, lost }]) => [department, { items, lost }]));

const byRatio = (indicators: readonly LostIndicator[]): LossSummary['byLossRatio'] =>
  indicators
    .map((indicator) => ({ item: indicator.item, lost: lossOf(indicator) ?? '0', full: indicator.full }))
    .map(({ item, lost, full }) => ({ item, lost, ratio: compareExact(full, '0') === 0 ? '0' : overExact(lost, full) }))
    .toSorted((a, b) => compareExact(b.ratio, a.ratio) || compareExact(b.lost, a.lost))
    .map(({ item, ratio }) => ({ item, ratio }));

/** Sums up what was lost: by indicator, section and department, and in which order to work (003-总则-4-a). */
export const summariseLosses = (indicators: readonly LostIndicator[]): LossSummary => ({
  lost: indicators.map((indicator) => ({ item: indicator.item, lost: lossOf(indicator) })),
  bySection: sumBy(indicators, ({ section }) => [section]),
  total: indicators.reduce(addTo, NOTHING),
  counts: {
    sections: new Set(indicators.map(({ section }) => section)).size,
    groups: new Set(indicators.map(({ section, group }) => JSON.stringify([section, group]))).size,
    items: indicators.length,
  },
  asLead: loads(sumBy(indicators, ({ departments }) => departments.slice(0, 1))),
  asParticipant: loads(sumBy(indicators, ({ departments }) => departments.slice(1))),
  byLossRatio: byRatio(indicators),
});
