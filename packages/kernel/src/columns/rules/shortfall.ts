import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** 少一类扣2分: what is short of the required number (by unit, since classes differ), in full sets of `per`. */
export function shortfall(column: NumberColumn, required: Int32Array, per: number, amount: number, most: number): RuleLoop {
  const { num, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const short = required[u]! - num[u]!;
      if (short < per) continue;
      const quantity = per === 1 ? short : Math.floor(short / per);
      const points = quantity * amount;
      sum[u]! += points > most ? most : points;
      data[t] = u;
      data[t + 1] = quantity;
      t += 2;
    }
    return t;
  };
}
