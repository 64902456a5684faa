import { MEASURED, MISSING, type ColumnTable, type NumberColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** Competition places of a measure inside each group (or among all): 1 = best, equal values share the better place. Units without a value have place 0. */
export function fillPlaces(column: NumberColumn, table: ColumnTable, within: 'all' | 'group', descending: boolean, out: Int32Array): void {
  const { num, den, state } = column;
  const value = new Float64Array(table.units);
  const sign = descending ? -1 : 1;
  for (let u = 0; u < table.units; u++) value[u] = state[u] === MEASURED ? (sign * num[u]!) / den[u]! : Number.NaN;
  if (within === 'all') return placeLarge(value, null, out);
  const { groupStart, members } = table;
  for (let g = 0; g + 1 < groupStart.length; g++) {
    const start = groupStart[g]!;
    const end = groupStart[g + 1]!;
    if (end - start > SMALL) placeLarge(value, members.subarray(start, end), out);
    else placeSmall(value, members, start, end, out);
  }
}

const SMALL = 48;

const near = new Float64Array(SMALL);

/** Values are gathered side by side first: comparing all pairs of a small group is then faster than sorting it. */
function placeSmall(value: Float64Array, members: Int32Array, start: number, end: number, out: Int32Array): void {
  const size = end - start;
  for (let i = 0; i < size; i++) near[i] = value[members[start + i]!]!;
  for (let i = 0; i < size; i++) {
    const v = near[i]!;
    let place = 1;
    for (let j = 0; j < size; j++) place += near[j]! < v ? 1 : 0;
    out[members[start + i]!] = v === v ? place : 0;
  }
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
