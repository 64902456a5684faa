// Loads the rows of the workload into the columns of the compiled scheme.
import { groupMembers, type Column, type ColumnTable, type EventColumn, type NumberColumn, type Plan } from '../src/index.ts';
import { measuresPerUnit, unitsPerCounty } from './generate.ts';
import { levels } from './scheme.ts';

/** What all columns share: a denominator that is the same everywhere, and that everything was measured. */
type Shared = { readonly den: Readonly<Record<1 | 10, Int32Array>>; readonly state: Uint8Array };

function take(M: Int32Array, n: number, m: number): Int32Array {
  const values = new Int32Array(n);
  for (let u = 0; u < n; u++) values[u] = M[u * measuresPerUnit + m]!;
  return values;
}

/** Three works with two levels each: an event for every level above 0. */
function awards(M: Int32Array, n: number, first: number): EventColumn {
  const start = new Int32Array(n + 1);
  const level: number[] = [];
  const work: number[] = [];
  for (let u = 0; u < n; u++) {
    for (let m = 0; m < 6; m++) {
      const value = M[u * measuresPerUnit + first + m] ?? 0;
      if (value === 0) continue;
      level.push(value - 1);
      work.push(m >> 1);
    }
    start[u + 1] = level.length;
  }
  return { kind: 'events', start, state: new Uint8Array(n), fields: { level: { codes: Int32Array.from(level), names: [...levels] }, work: { codes: Int32Array.from(work), names: ['a', 'b', 'c'] } } };
}

function column(id: string, M: Int32Array, n: number, { den, state }: Shared): Column {
  const name = id.slice('bench/'.length);
  const m = Number(name.slice(name.lastIndexOf('-') + 1).replace(/\D/g, ''));
  if (name.startsWith('awards-')) return awards(M, n, 144 + 6 * m);
  const own: NumberColumn = { kind: 'number', num: take(M, n, m), den: name.startsWith('r') ? take(M, n, m + 1) : den[m >= 184 ? 10 : 1], state };
  return own;
}

export function loadTable(plan: Plan, M: Int32Array, n: number): ColumnTable {
  const groupOf = Int32Array.from({ length: n }, (_, u) => Math.floor(u / unitsPerCounty));
  const shared: Shared = { den: { 1: new Int32Array(n).fill(1), 10: new Int32Array(n).fill(10) }, state: new Uint8Array(n) };
  return { units: n, columns: plan.columns.map(({ id }) => column(id, M, n, shared)), classOf: new Uint8Array(n).fill(255), classes: [], groupOf, ...groupMembers(groupOf) };
}
