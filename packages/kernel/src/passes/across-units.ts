import { compare, fraction, over, sum, type Fraction } from '../exact/fraction.ts';
import type { UnitInput } from '../input.ts';
import type { Plan, PlanBaseline, PlanQuantity, PlanTest, PlanTrack } from '../plan.ts';
import { createReader } from '../evaluate/reading.ts';

type RankQuantity = Extract<PlanQuantity, { kind: 'rank' }>;

/** Place of a unit in a ranking by a measure: `top` counts from the best, `bottom` from the worst; `unranked` units have no value yet. */
export type Place = { readonly top: number; readonly bottom: number; readonly ranked: number; readonly unranked: number };

/** What a rule may know of other units: places by a measure, and means over a group. Needs all units; the first pass. */
export type AcrossUnits = {
  readonly placeOf: (quantity: RankQuantity, unit: UnitInput) => Place | null;
  readonly meanOf: (column: number, unit: UnitInput) => Fraction | null;
};

export const trackOf = (plan: Plan, unit: UnitInput): PlanTrack | null =>
  (unit.kind === undefined ? plan.tracks[0] : plan.tracks.find((track) => track.unitKinds.includes(unit.kind ?? ''))) ?? null;

const testsOf = (quantity: PlanQuantity): readonly PlanTest[] => {
  if (quantity.kind === 'condition') return [quantity.test, ...quantity.also];
  if (quantity.kind === 'judged') return quantity.only === null ? [] : [quantity.only];
  return quantity.kind === 'rank' ? quantity.requires : [];
};

/** Columns of which a unit needs the values of others, and how far those others can be: its group, or its whole track. */
export type Shared = { readonly columns: ReadonlySet<number>; readonly reach: 'nobody' | 'group' | 'track' };

export const sharedOf = (plan: Plan): Shared => {
  const columns = new Set<number>();
  const ofBaseline = (than: PlanBaseline, column: number): void => {
    if (than.from === 'group-mean') columns.add(column);
  };
  const quantities = plan.tracks.flatMap((track) => track.rules.map((rule) => rule.quantity));
  const applies = plan.tracks.flatMap((track) => track.items.flatMap((item) => item.applies?.test ?? []));
  const consequences = plan.consequences.flatMap(({ when }) => (when.kind === 'test' ? when.test : []));
  for (const test of [...applies, ...consequences, ...quantities.flatMap(testsOf)]) ofBaseline(test.than, test.column);
  for (const quantity of quantities) {
    if (quantity.kind === 'rank') columns.add(quantity.column);
    if (quantity.kind === 'shortfall') ofBaseline(quantity.required, quantity.column);
    if (quantity.kind === 'percentage-points') ofBaseline(quantity.target, quantity.column);
  }
  const isWide = quantities.some((quantity) => quantity.kind === 'rank' && quantity.within === 'all');
  return { columns, reach: columns.size === 0 ? 'nobody' : isWide ? 'track' : 'group' };
};

/** How many of the ascending values are below (or, with `orEqual`, not above) the limit. */
const countBelow = (ascending: readonly Fraction[], limit: Fraction, orEqual: boolean): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(ascending[middle] ?? limit, limit);
    if (order < 0 || (orEqual && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Peers of a unit: the same track, and for `group` the same group key. */
export const acrossUnits = (plan: Plan, units: readonly UnitInput[]): AcrossUnits => {
  const keyOf = (unit: UnitInput, within: 'all' | 'group'): string => JSON.stringify([trackOf(plan, unit)?.id, within, within === 'group' ? unit.group : null]);
  const members = new Map<string, UnitInput[]>();
  for (const unit of sharedOf(plan).reach === 'nobody' ? [] : units) {
    for (const within of ['all', 'group'] as const) {
      const key = keyOf(unit, within);
      const list = members.get(key);
      if (list === undefined) members.set(key, [unit]);
      else list.push(unit);
    }
  }

  const valueOf = (unit: UnitInput, column: number): Fraction | null => {
    const reading = createReader(plan, unit).number(column);
    return reading.kind === 'value' ? reading.value : null;
  };
  const known = new Map<string, readonly Fraction[]>();
  const valuesOf = (key: string, column: number): readonly Fraction[] => {
    const cached = known.get(`${column} ${key}`);
    if (cached !== undefined) return cached;
    const values = (members.get(key) ?? []).flatMap((unit) => valueOf(unit, column) ?? []).toSorted(compare);
    known.set(`${column} ${key}`, values);
    return values;
  };

  const placeOf: AcrossUnits['placeOf'] = (quantity, unit) => {
    const own = valueOf(unit, quantity.column);
    if (own === null) return null;
    const key = keyOf(unit, quantity.within);
    const values = valuesOf(key, quantity.column);
    const smaller = countBelow(values, own, false);
    const greater = values.length - countBelow(values, own, true);
    const [better, worse] = quantity.better === 'higher' ? [greater, smaller] : [smaller, greater];
    return { top: better + 1, bottom: worse + 1, ranked: values.length, unranked: (members.get(key)?.length ?? 0) - values.length };
  };

  const meanOf: AcrossUnits['meanOf'] = (column, unit) => {
    const values = valuesOf(keyOf(unit, 'group'), column);
    return values.length === 0 ? null : over(sum(values), fraction(values.length));
  };

  return { placeOf, meanOf };
};
