import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/** Constants of (target - value) / step over value = num / den: steps = (a × den - b × num) / (c × den), signs turned for `above`. */
export type StepConstants = { readonly a: number; readonly b: number; readonly c: number };

/** 每低一个百分点扣1分: whole steps, started ones counted (`ceil`) or not (`floor`). */
export function percentagePoints(column: NumberColumn, { a, b, c }: StepConstants, ceil: boolean, amount: number, most: number): RuleLoop {
  const { num, den, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const base = den[u]!;
      const gap = a * base - b * num[u]!;
      if (gap <= 0 || base === 0) continue;
      const step = c * base;
      const quantity = ceil ? Math.floor((gap + step - 1) / step) : Math.floor(gap / step);
      if (quantity === 0) continue;
      const points = quantity * amount;
      sum[u]! += points > most ? most : points;
      data[t] = u;
      data[t + 1] = quantity;
      t += 2;
    }
    return t;
  };
}
