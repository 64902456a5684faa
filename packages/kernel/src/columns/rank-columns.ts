import { firstAtLeast, placesOf } from './rules/ranked.ts';
import type { ColumnScores } from './score-columns.ts';
import type { ColumnTable } from './table.ts';

/** Competition ranks by exact total, 1 = best; equal totals share the better rank. */
export type ColumnRanks = { readonly overall: Int32Array; readonly inGroup: Int32Array };

export function rankColumns({ totals, units }: ColumnScores, table: ColumnTable): ColumnRanks {
  const inGroup = new Int32Array(units);
  const { groupStart, members } = table;
  for (let g = 0; g + 1 < groupStart.length; g++) rankGroup(totals, members, groupStart[g]!, groupStart[g + 1]!, inGroup);
  return { overall: rankAll(totals), inGroup };
}

/** Totals are mostly multiples of a tenth of a point: counted by their common step they need no sorting. */
const MOST_STEPS = 1 << 20;

function rankAll(totals: Float64Array): Int32Array {
  const out = new Int32Array(totals.length);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let u = 0; u < totals.length; u++) {
    low = Math.min(low, totals[u]!);
    high = Math.max(high, totals[u]!);
  }
  const step = commonStep(totals, low);
  if ((high - low) / step > MOST_STEPS) {
    const sorted = Float64Array.from(totals, (total) => -total).sort();
    for (let u = 0; u < totals.length; u++) out[u] = firstAtLeast(sorted, -totals[u]!) + 1;
    return out;
  }
  const better = new Int32Array((high - low) / step + 2);
  for (let u = 0; u < totals.length; u++) better[(totals[u]! - low) / step]! += 1;
  let above = 0;
  for (let s = better.length - 1; s >= 0; s--) {
    const here = better[s]!;
    better[s] = above;
    above += here;
  }
  for (let u = 0; u < totals.length; u++) out[u] = better[(totals[u]! - low) / step]! + 1;
  return out;
}

/** Greatest common divisor of all distances from the lowest total, at least 1. */
function commonStep(totals: Float64Array, low: number): number {
  let step = 0;
  for (let u = 0; u < totals.length && step !== 1; u++) {
    let a = totals[u]! - low;
    if (step > 0 && a % step === 0) continue;
    while (a > 0) [step, a] = [a, step % a];
  }
  return Math.max(step, 1);
}

const SMALL = 48;
const near = new Float64Array(SMALL);
const ranks = new Int32Array(SMALL);

function rankGroup(totals: Float64Array, members: Int32Array, start: number, end: number, out: Int32Array): void {
  const size = end - start;
  if (size > SMALL) {
    const sorted = Float64Array.from(members.subarray(start, end), (u) => -totals[u]!).sort();
    for (let i = start; i < end; i++) out[members[i]!] = firstAtLeast(sorted, -totals[members[i]!]!) + 1;
    return;
  }
  for (let i = 0; i < size; i++) near[i] = -totals[members[start + i]!]!;
  placesOf(near, size, ranks);
  for (let i = 0; i < size; i++) out[members[start + i]!] = ranks[i]!;
}
