import { fromExact } from '../exact/exact.ts';
import { compare, fraction, type Fraction } from '../exact/fraction.ts';
import type { UnitInput } from '../input.ts';
import type { Plan } from '../plan.ts';
import type { Exact, UnitPoints } from '../result.ts';
import { createReader } from '../evaluate/reading.ts';

/** Competition ranks (1, 2, 2, 4) of values, the largest first; the order of the input is kept. */
export const competitionRanks = (values: readonly Exact[]): readonly number[] => ranksBy(values.map(fromExact), compare);

/** Rank of each entry: 1 + how many are better. `order` is positive when the first is better. */
export const ranksBy = <T>(entries: readonly T[], order: (a: T, b: T) => number): readonly number[] => {
  const sorted = entries.map((_, index) => index).toSorted((a, b) => -order(entries[a] as T, entries[b] as T));
  const ranks = Array.from({ length: entries.length }, () => 1);
  sorted.forEach((index, place) => {
    const previous = sorted[place - 1];
    const isTied = previous !== undefined && order(entries[previous] as T, entries[index] as T) === 0;
    ranks[index] = isTied ? (ranks[previous] ?? 1) : place + 1;
  });
  return ranks;
};

/** A unit in a comparison: its total, what breaks ties under option `ties: tie-break`, and what breaks them at the border of a grade. */
export type Standing = { readonly index: number; readonly unit: UnitInput; readonly points: UnitPoints; readonly keys: readonly Fraction[]; readonly gradeKeys: readonly Fraction[] };

const orderOf = (a: Standing, b: Standing): number => {
  for (const [place, key] of a.keys.entries()) {
    const order = compare(key, b.keys[place] ?? key);
    if (order !== 0) return order;
  }
  return 0;
};

const ZERO = fraction(0);

export const standingOf = (plan: Plan, unit: UnitInput, points: UnitPoints, index: number): Standing => {
  const keys = plan.tieBreak.map((by): Fraction => {
    if ('section' in by) return fromExact(points.sections.find((section) => section.section === by.section)?.got ?? '0');
    if ('item' in by) return fromExact(points.items.find((item) => item.item === by.item)?.got ?? '0');
    const reading = createReader(plan, unit).number(by.column);
    const value = reading.kind === 'value' ? reading.value : ZERO;
    return by.better === 'higher' ? value : { n: -value.n, d: value.d };
  });
  const total = fromExact(points.total);
  const isBroken = plan.options.ties === 'tie-break';
  const own = isBroken ? [total, ...keys] : [total];
  return { index, unit, points, keys: own, gradeKeys: isBroken || plan.options.tiesAtBoundary === 'tie-break' ? [total, ...keys] : own };
};

/** Ranks among units; `fromEnd` counts from the last, equal totals share both. */
export type Ranks = { readonly rank: readonly number[]; readonly fromEnd: readonly number[]; readonly tied: readonly number[] };

export const rankStandings = (standings: readonly Standing[]): Ranks => {
  const rank = ranksBy(standings, orderOf);
  const fromEnd = ranksBy(standings, (a, b) => orderOf(b, a));
  const sizes = new Map<number, number>();
  for (const place of rank) sizes.set(place, (sizes.get(place) ?? 0) + 1);
  return { rank, fromEnd, tied: rank.map((place) => sizes.get(place) ?? 1) };
};

/** Splits entries by a key, in the order in which keys first occur. */
export const groupBy = <T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
};
