import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { Sides } from './condition.ts';
import type { RuleLoop } from './loop.ts';

const LOWEST = -0x8000_0000;
const HIGHEST = 0x7fff_ffff;

/** The whole numbers that lie on the sides of a whole threshold, as a range or what is outside of it. */
function rangeOf({ below, at, above }: Sides, than: number): { low: number; high: number; inside: boolean } {
  if (below && above) return { low: than, high: than, inside: at };
  if (below) return { low: LOWEST, high: at ? than : than - 1, inside: true };
  if (above) return { low: at ? than : than + 1, high: HIGHEST, inside: true };
  return { low: than, high: than, inside: at };
}

/** A condition on whole numbers with one whole threshold: fixed points where the value lies on a side that counts. */
export function inRange(column: NumberColumn, than: number, which: Sides, points: number): RuleLoop {
  const { num, state } = column;
  const { low, high, inside } = rangeOf(which, than);
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const value = num[u]!;
      if ((value >= low && value <= high) !== inside) continue;
      sum[u]! += points;
      data[t] = u;
      data[t + 1] = 1;
      t += 2;
    }
    return t;
  };
}
