import { MEASURED, MISSING, type EventColumn } from '../table.ts';
import type { RuleLoop } from './loop.ts';

/**
 * 同一项工作按最高级别: points by event; of events with the same work, which lie side by side, only the best counts.
 * `rank` orders the events of one work (its level, or its points), `work` is null where every event counts.
 * The quantity of the trace is the position of the event in the column.
 */
export function events(column: EventColumn, pointsOf: Int32Array, rank: Int32Array, work: Int32Array | null, most: number): RuleLoop {
  const { start, state } = column;
  return ({ from, to, sum, unscored, trace }) => {
    const data = trace.reserve(start[to]! - start[from]!);
    let t = trace.end;
    for (let u = from; u < to; u++) {
      if (state[u] !== MEASURED) {
        if (state[u] === MISSING) unscored[u] = 1;
        continue;
      }
      const end = start[u + 1]!;
      let total = 0;
      for (let e = start[u]!; e < end; e++) {
        let best = e;
        if (work !== null) while (e + 1 < end && work[e + 1] === work[best] && work[best] !== -1) if (rank[++e]! > rank[best]!) best = e;
        const points = pointsOf[best]!;
        if (points === 0) continue;
        total += points;
        data[t] = u;
        data[t + 1] = best;
        t += 2;
      }
      if (total > 0) sum[u]! += total > most ? most : total;
    }
    return t;
  };
}
