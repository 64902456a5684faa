import { compareExact } from '../exact/exact.ts';
import type { Exact, UnitPoints } from '../result.ts';
import { lossOf } from './loss.ts';

/** An item that lost points in a result of our own: the start of a rectification item. */
export type LostItem = { readonly item: string; readonly section: string; readonly full: Exact; readonly got: Exact; readonly lost: Exact; readonly rules: readonly string[] };

/** The scored items of a result that lost points, with the rules that took them; an item that nobody has scored yet is left out. */
export const lossesOfScore = (score: UnitPoints, sectionOf: (item: string) => string): readonly LostItem[] =>
  score.items.flatMap((item) => {
    if (item.kind !== 'scored' || item.state !== 'scored' || item.full === null) return [];
    const lost = lossOf({ full: item.full, got: item.got });
    if (lost === null || compareExact(lost, '0') === 0) return [];
    const rules = item.lines.flatMap(({ rule, after }) => (rule !== null && compareExact(after, '0') > 0 ? [rule] : []));
    return [{ item: item.item, section: sectionOf(item.item), full: item.full, got: item.got, lost, rules: [...new Set(rules)] }];
  });
