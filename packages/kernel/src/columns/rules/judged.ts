import { MEASURED, MISSING, type JudgementColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** 视情扣0.5-1分: the points that a person chose; the quantity of the trace is in ten-thousandths. */
export function judged(column: JudgementColumn, most: number): RuleLoop {
  const { points, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const chosen = points[u]!;
      if (chosen === 0) continue;
      sum[u]! += chosen > most ? most : chosen;
      data[t] = u;
      data[t + 1] = chosen;
      t += 2;
    }
    return t;
  };
}
