import { MEASURED, MISSING, type ColumnTable, type NumberColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** Places of a measure among all units, or among those of a group; `group` changes the places of one group and answers the units whose place moved. */
export type Places = { readonly all: () => void; readonly group: ((group: number) => readonly number[]) | null };

const unmoved: readonly number[] = [];

/** Competition places of a measure inside each group (or among all): 1 = best, equal values share the better place. Units without a value have place 0. */
export function placesIn(column: NumberColumn, table: ColumnTable, within: 'all' | 'group', descending: boolean, out: Int32Array): Places {
  const { num, den, state } = column;
  const value = new Float64Array(table.units);
  const sign = descending ? -1 : 1;
  const { groupStart, members } = table;
  const read = (u: number): void => {
    value[u] = state[u] === MEASURED ? (sign * num[u]!) / den[u]! : Number.NaN;
  };
  const readAll = (): void => {
    for (let u = 0; u < table.units; u++) read(u);
  };
  const place = (start: number, end: number): void => {
    if (end - start > SMALL) placeLarge(value, members.subarray(start, end), out);
    else placeSmall(value, members, start, end, out);
  };
  if (within === 'all') return { group: null, all: () => { readAll(); placeLarge(value, null, out); } };
  const all = (): void => {
    readAll();
    for (let g = 0; g + 1 < groupStart.length; g++) place(groupStart[g]!, groupStart[g + 1]!);
  };
  const group = (g: number): readonly number[] => {
    const start = groupStart[g]!;
    const end = groupStart[g + 1]!;
    let isChanged = false;
    for (let i = start; i < end; i++) {
      const u = members[i]!;
      const known = value[u]!;
      read(u);
      isChanged ||= !Object.is(known, value[u]);
    }
    if (!isChanged) return unmoved;
    const before = Int32Array.from(members.subarray(start, end), (u) => out[u]!);
    place(start, end);
    const moved: number[] = [];
    for (let i = start; i < end; i++) if (out[members[i]!] !== before[i - start]) moved.push(members[i]!);
    return moved;
  };
  return { all, group };
}

const SMALL = 48;

const near = new Float64Array(SMALL);
const places = new Int32Array(SMALL);

/** Competition places of the first `size` values, the least first; each pair is compared once. */
export function placesOf(values: Float64Array, size: number, out: Int32Array): void {
  out.fill(1, 0, size);
  for (let i = 1; i < size; i++) {
    const v = values[i]!;
    let place = 1;
    for (let j = 0; j < i; j++) {
      const other = values[j]!;
      place += other < v ? 1 : 0;
      out[j]! += v < other ? 1 : 0;
    }
    out[i] = place;
  }
}

/** Values are gathered side by side first: comparing all pairs of a small group is then faster than sorting it. */
function placeSmall(value: Float64Array, members: Int32Array, start: number, end: number, out: Int32Array): void {
  const size = end - start;
  for (let i = 0; i < size; i++) near[i] = value[members[start + i]!]!;
  placesOf(near, size, places);
  for (let i = 0; i < size; i++) out[members[start + i]!] = near[i] === near[i] ? places[i]! : 0;
}

function placeLarge(value: Float64Array, members: Int32Array | null, out: Int32Array): void {
  const size = members === null ? value.length : members.length;
  const sorted = new Float64Array(size);
  for (let i = 0; i < size; i++) sorted[i] = value[members === null ? i : members[i]!]!;
  sorted.sort();
  for (let i = 0; i < size; i++) {
    const u = members === null ? i : members[i]!;
    const v = value[u]!;
    out[u] = v === v ? firstAtLeast(sorted, v) + 1 : 0;
  }
}

/** Position of the first entry that is not less than `v` in an ascending array (NaN sorts last). */
export function firstAtLeast(sorted: Float64Array, v: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < v) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 前3名加1分: points by place; `pointsAt[place]`, places beyond the table give nothing. */
export function ranked(column: NumberColumn, placeOf: Int32Array, pointsAt: Int32Array, most: number): RuleLoop {
  const { state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const place = placeOf[u]!;
      if (place >= pointsAt.length) continue;
      const points = pointsAt[place]!;
      if (points === 0) continue;
      sum[u]! += points > most ? most : points;
      data[t] = u;
      data[t + 1] = place;
      t += 2;
    }
    return t;
  };
}
