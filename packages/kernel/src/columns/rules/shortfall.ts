import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { RuleLoop, ThresholdTable } from './loop.ts';

/** 少一类扣2分: what is short of the required whole number of the unit's class, in full sets of `per`. */
export function shortfall(column: NumberColumn, classOf: Uint8Array, required: ThresholdTable, per: number, amount: number, most: number): RuleLoop {
  const { num, state } = column;
  const wanted = required.num;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const short = wanted[classOf[u]!]! - num[u]!;
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
