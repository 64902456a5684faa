// Loads the rows of the workload into the columns of the compiled scheme.
import { groupMembers, type Column, type ColumnTable, type EventColumn, type NumberColumn, type Plan } from '../src/index.ts';
import { measuresPerUnit, unitsPerCounty } from './generate.ts';
import { levels } from './scheme.ts';

const constant = (n: number, value: number) => new Int32Array(n).fill(value);
const take = (M: Int32Array, n: number, m: number) => Int32Array.from({ length: n }, (_, u) => M[u * measuresPerUnit + m] ?? 0);

function numbers(M: Int32Array, n: number, m: number, den: Int32Array): NumberColumn {
  return { kind: 'number', num: take(M, n, m), den, state: new Uint8Array(n) };
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

function column(id: string, M: Int32Array, n: number): Column {
  const name = id.slice('bench/'.length);
  const m = Number(name.slice(name.lastIndexOf('-') + 1).replace(/\D/g, ''));
  if (name.startsWith('awards-')) return awards(M, n, 144 + 6 * m);
  if (name.startsWith('r')) return numbers(M, n, m, take(M, n, m + 1));
  return numbers(M, n, m, constant(n, m >= 184 ? 10 : 1));
}

export function loadTable(plan: Plan, M: Int32Array, n: number): ColumnTable {
  const groupOf = Int32Array.from({ length: n }, (_, u) => Math.floor(u / unitsPerCounty));
  return { units: n, columns: plan.columns.map(({ id }) => column(id, M, n)), classOf: new Uint8Array(n).fill(255), classes: [], groupOf, ...groupMembers(groupOf) };
}
