import { addExact, compareExact, minusExact } from '../exact/exact.ts';
import type { Exact } from '../result.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

/** Points of items in a section, with the points that the section states. `items` may be a part of them: the rest stays as it is. */
export type SectionPoints = { readonly points: Exact; readonly items: Readonly<Record<string, Exact>> };

/** A change of a published scheme during the year, by decision of the leading group (000-其他事项-1-a). */
export type SchemeAdjustment = {
  readonly effectiveFrom: string;
  /** Reference of the decision; null when there is none. */
  readonly decision: string | null;
  /** New points by item; an item that the section does not have yet begins at 0. */
  readonly changes: Readonly<Record<string, Exact>>;
};

type Adjusted = { readonly items: Readonly<Record<string, Exact>>; readonly sum: Exact; readonly results: readonly Outcome[] };

const adjustOnce = (stated: Exact, before: Adjusted, adjustment: SchemeAdjustment): Adjusted => {
  if ((adjustment.decision ?? '').trim() === '') return { ...before, results: [...before.results, refused('leading_group_decision_missing')] };
  const sum = Object.entries(adjustment.changes).reduce((total, [item, points]) => addExact(total, minusExact(points, before.items[item] ?? '0')), before.sum);
  const outcome = accepted(compareExact(sum, stated) === 0 ? [] : ['section_sum_differs']);
  return { items: { ...before.items, ...adjustment.changes }, sum, results: [...before.results, outcome] };
};

/**
 * Applies adjustments in their order: without a decision of the leading group one is refused, and one after which the items no longer add up
 * to the stated points of the section is accepted with a warning. `sum`: points of the section after the accepted ones.
 */
export const adjustSection = (section: SectionPoints, adjustments: readonly SchemeAdjustment[]): Adjusted =>
  adjustments.reduce<Adjusted>((before, adjustment) => adjustOnce(section.points, before, adjustment), { items: section.items, sum: section.points, results: [] });
