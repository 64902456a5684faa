import type { PlanTest } from '../../plan.ts';
import { MEASURED, MISSING, type NumberColumn } from '../table.ts';
import type { RuleLoop, ThresholdTable } from './loop.ts';

/** Whether a rule fires where the value is below, at, or above the threshold. */
export type Sides = { readonly below: boolean; readonly at: boolean; readonly above: boolean };

const met: Readonly<Record<PlanTest['op'], Sides>> = {
  '>=': { below: false, at: true, above: true },
  '>': { below: false, at: false, above: true },
  '==': { below: false, at: true, above: false },
  '!=': { below: true, at: false, above: true },
  '<': { below: true, at: false, above: false },
  '<=': { below: true, at: true, above: false },
};

export function sides(op: PlanTest['op'], counts: 'met' | 'unmet'): Sides {
  const s = met[op];
  return counts === 'met' ? s : { below: !s.below, at: !s.at, above: !s.above };
}

/** 不达标扣1分: fixed points where the value lies on a side of the threshold that counts. */
export function condition(column: NumberColumn, classOf: Uint8Array, than: ThresholdTable, { below, at, above }: Sides, points: number): RuleLoop {
  const { num, den, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(to - from);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const difference = num[u]! * than.den - than.num[classOf[u]!]! * den[u]!;
      if (difference < 0 ? !below : difference > 0 ? !above : !at) continue;
      sum[u]! += points;
      data[t] = u;
      data[t + 1] = 1;
      t += 2;
    }
    return t;
  };
}
