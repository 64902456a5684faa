import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** 有一起扣2分: the count, or full sets of `per`, times the amount. */
export function occurrences(column: NumberColumn, per: number, amount: number, most: number): RuleLoop {
  const { num, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const value = num[u]!;
      if (value < per) continue;
      const quantity = per === 1 ? value : Math.floor(value / per);
      const points = quantity * amount;
      sum[u]! += points > most ? most : points;
      data[t] = u;
      data[t + 1] = quantity;
      t += 2;
    }
    return t;
  };
}
