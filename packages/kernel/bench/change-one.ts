// One changed value → new total and rank: the live standing beside the hand-written limit (score of one row, Fenwick tree over the totals).
import { createScores, liveStanding, type NumberColumn } from '../src/index.ts';
import { measuresPerUnit } from './generate.ts';
import { limitResult, limitRun, rankPass, scoreRowsTrace } from './limit.ts';
import type { prepareWorkload } from './workload.ts';

const changes = 4_000;

const median = (times: Float64Array): number => times.slice().sort()[times.length >> 1]!;

function limitOfOne(M: Int32Array, n: number): () => void {
  const out = limitResult(n);
  limitRun(M, n, out);
  const RK = rankPass(M, n);
  const size = out.totals.reduce((most, total) => Math.max(most, total), 0) * 2;
  const tree = new Int32Array(size + 1);
  const add = (total: number, by: number): void => {
    for (let i = total + 1; i <= size; i += i & -i) tree[i]! += by;
  };
  for (const total of out.totals) add(total, 1);
  const most = (total: number): number => {
    let count = 0;
    for (let i = total + 1; i > 0; i -= i & -i) count += tree[i]!;
    return count;
  };
  let at = 0;
  return () => {
    at = (at + 7_919) % n;
    const before = out.totals[at]!;
    M[at * measuresPerUnit]! = (M[at * measuresPerUnit]! + 1) % 4;
    scoreRowsTrace(M, RK, at, at + 1, out, 0);
    add(before, -1);
    add(out.totals[at]!, 1);
    if (n - most(out.totals[at]!) < 0) throw new Error('a rank below 1');
  };
}

function oursOfOne({ bound, table }: ReturnType<typeof prepareWorkload>, n: number): () => void {
  const live = liveStanding(bound, table, createScores(bound, n));
  const column = table.columns[0] as NumberColumn;
  if (!live) throw new Error('the workload has no ranks over all units');
  let at = 0;
  return () => {
    at = (at + 7_919) % n;
    column.num[at] = (column.num[at]! + 1) % 4;
    live.change(at);
    if (live.of(at).rank < 1) throw new Error('a rank below 1');
  };
}

/** Medians in microseconds, taken by turns. The measures of the workload are changed by it. */
export function changeOne(workload: ReturnType<typeof prepareWorkload>, n: number): { changeUs: number; limitChangeUs: number; changeToLimit: number } {
  const runs = [oursOfOne(workload, n), limitOfOne(workload.M, n)];
  for (let i = 0; i < 2_000; i++) for (const run of runs) run();
  const times = runs.map(() => new Float64Array(changes));
  for (let i = 0; i < changes; i++) {
    for (const [k, run] of runs.entries()) {
      const start = performance.now();
      run();
      times[k]![i] = (performance.now() - start) * 1000;
    }
  }
  const [ours, limit] = times.map(median);
  return { changeUs: Number(ours!.toFixed(2)), limitChangeUs: Number(limit!.toFixed(2)), changeToLimit: Number((ours! / limit!).toFixed(1)) };
}
