import { fromRational } from '../exact/decimal.ts';
import type { PlanItem, PlanTrack, Points } from '../plan.ts';
import { bindRule } from './bind-rule.ts';
import type { RuleLoop } from './rules/loop.ts';
import type { Places } from './rules/ranked.ts';
import type { ColumnTable, NumberColumn } from './table.ts';

type BoundRule = { readonly id: string; readonly loop: RuleLoop };
export type BoundItem = { readonly index: number; readonly kind: 'scored' | 'bonus'; readonly full: Points | null; readonly rules: readonly BoundRule[] };
export type BoundSection = { readonly id: string; readonly kind: 'scored' | 'bonus'; readonly full: Points; readonly cap: Points | null; readonly items: readonly BoundItem[] };

/** total = (base × content + Σ part × weight + bonus × bonusWeight) / scale, all integers, over ten-thousandths of a point. */
export type TotalFormula = {
  readonly scale: number;
  readonly content: number;
  readonly bonus: number;
  readonly parts: readonly { readonly column: NumberColumn; readonly weight: number }[];
};

export type BoundTrack = { readonly sections: readonly BoundSection[]; readonly vetoes: readonly (BoundRule & { readonly item: number })[]; readonly formula: TotalFormula; readonly items: number; /** Run over all units before the loops. */ readonly prepare: readonly Places[] };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** The common integer scale of the weights, or null where none is small enough for sums in a double. */
function totalFormula(track: PlanTrack, table: ColumnTable): TotalFormula | null {
  const { composite } = track;
  if (composite === null) return { scale: 1, content: 1, bonus: 1, parts: [] };
  if (composite.bonusInContent || track.full === 0) return null;
  const sum = fromRational(composite.weightSum);
  const share = ({ num, den }: { num: number; den: number }, by = 1n, over = 1n) => ({ n: BigInt(num) * sum.d * by, d: BigInt(den) * sum.n * over });
  const content = composite.percent ? share(composite.contentWeight, 1_000_000n, BigInt(track.full)) : share(composite.contentWeight);
  const columns = composite.parts.map((part) => table.columns[part.column]);
  const parts = composite.parts.map((part, k) => {
    const column = columns[k];
    if (column?.kind !== 'number') return null;
    const den = column.den[0] ?? 1;
    const uniform = column.den.every((d) => d === den) && column.state.every((s) => s === 0) && den > 0;
    return uniform ? { column, share: share(part.weight, 10_000n, BigInt(den)) } : null;
  });
  let scale = content.d / gcd(content.n, content.d);
  for (const part of parts) {
    if (part === null) return null;
    const d = part.share.d / gcd(part.share.n, part.share.d);
    scale = (scale / gcd(scale, d)) * d;
  }
  if (scale > 1_000_000n) return null;
  const scaled = ({ n, d }: { n: bigint; d: bigint }) => Number((n * scale) / d);
  return { scale: Number(scale), content: scaled(content), bonus: Number(scale), parts: parts.map((part) => ({ column: part!.column, weight: scaled(part!.share) })) };
}

const worksAreShared = (track: PlanTrack, item: PlanItem): boolean => item.rules.filter((r) => track.rules[r]?.quantity.kind === 'events').length > 1;

/**
 * Binds a whole track to the columns of a table, or says what the columnar engine does not cover there (ids of rules and items).
 * The compiler's proof (`Plan.integral`) is the caller's to ask.
 */
export function bindTrack(track: PlanTrack, table: ColumnTable): BoundTrack | { readonly uncovered: readonly string[] } {
  const uncovered: string[] = [];
  const vetoes: (BoundRule & { item: number })[] = [];
  const prepare: Places[] = [];
  const sections = track.sections.map((section): BoundSection => {
    if (section.extra) uncovered.push(section.id);
    const items = section.items.map((index): BoundItem => {
      const item = track.items[index]!;
      if (item.spills || item.applies !== null || item.notApplicable === 'out-of-total' || item.pools.length > 0) uncovered.push(item.id);
      const rules: BoundRule[] = [];
      for (const r of item.rules) {
        const rule = track.rules[r]!;
        const bound = bindRule(rule, item, table, !worksAreShared(track, item));
        if (bound === null) {
          uncovered.push(rule.id);
          continue;
        }
        if (bound.prepare) prepare.push(bound.prepare);
        if (rule.effect === 'veto') vetoes.push({ id: rule.id, loop: bound.loop, item: index });
        else rules.push({ id: rule.id, loop: bound.loop });
      }
      return { index, kind: item.kind, full: item.full, rules };
    });
    return { id: section.id, kind: section.kind, full: section.full ?? 0, cap: section.cap, items };
  });
  const formula = totalFormula(track, table);
  if (formula === null) uncovered.push(`${track.id}: composite`);
  return uncovered.length > 0 || formula === null ? { uncovered } : { sections, vetoes, formula, items: track.items.length, prepare };
}
