import { decimalToPoints, fitsPoints } from '../exact/decimal.ts';
import type { UnitInput } from '../input.ts';
import type { Judgement, Measurement } from '../measurement.ts';
import type { Plan, PlanQuantity, PlanTrack } from '../plan.ts';
import { groupMembers, MISSING, NOT_APPLICABLE, type Column, type ColumnTable, type EventColumn, type JudgementColumn, type NumberColumn } from './table.ts';

const LARGEST = 0x7fff_ffff;

const stateOf = (measurement: Measurement | undefined): number =>
  measurement === undefined || measurement.kind === 'missing' ? MISSING : measurement.kind === 'not-applicable' ? NOT_APPLICABLE : 0;

function numberColumn(cells: readonly (Measurement | undefined)[]): NumberColumn | null {
  const column: NumberColumn = { kind: 'number', num: new Int32Array(cells.length), den: new Int32Array(cells.length).fill(1), state: Uint8Array.from(cells, stateOf) };
  for (const [u, cell] of cells.entries()) {
    if (cell?.kind !== 'measured') continue;
    const { num, den } = cell.value;
    if (!Number.isSafeInteger(num) || Math.abs(num) > LARGEST || den < 1 || den > LARGEST) return null;
    column.num[u] = num;
    column.den[u] = den;
  }
  return column;
}

const scalar = (value: string | number | boolean | undefined): string => `${typeof value}:${String(value)}`;

/** Events of one unit with equal works side by side; `works` are the fields that a rule groups by. */
function eventColumn(cells: readonly (Measurement | undefined)[], works: readonly string[]): EventColumn | null {
  const start = new Int32Array(cells.length + 1);
  const all: Readonly<Record<string, string | number | boolean>>[] = [];
  for (const [u, cell] of cells.entries()) {
    if (cell?.kind === 'events') {
      if (cell.events.some((event) => (event.count ?? 1) !== 1)) return null;
      const by = (event: (typeof cell.events)[number]) => works.map((work) => scalar(event.fields[work])).join('\n');
      all.push(...cell.events.toSorted((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0)).map((event) => event.fields));
    }
    start[u + 1] = all.length;
  }
  const fields: Record<string, { codes: Int32Array; names: (string | number | boolean)[] }> = {};
  for (const name of new Set(all.flatMap((event) => Object.keys(event)))) {
    const names = [...new Map(all.filter((event) => name in event).map((event) => [scalar(event[name]), event[name] ?? ''])).values()];
    const code = new Map(names.map((value, k) => [scalar(value), k]));
    fields[name] = { names, codes: Int32Array.from(all, (event) => code.get(scalar(event[name])) ?? -1) };
  }
  return { kind: 'events', start, fields, state: Uint8Array.from(cells, stateOf) };
}

type JudgedQuantity = Extract<PlanQuantity, { kind: 'judged' }>;

/** Chosen points summed; null where a value is outside its range, which the exact engine reports. */
function judgementColumn(cells: readonly (Judgement | undefined)[], rules: readonly JudgedQuantity[]): JudgementColumn | null {
  const [rule] = rules;
  if (rule === undefined || rules.length > 1) return null;
  const column: JudgementColumn = { kind: 'judgement', points: new Int32Array(cells.length), state: new Uint8Array(cells.length) };
  for (const [u, cell] of cells.entries()) {
    if (cell === undefined) {
      column.state[u] = MISSING;
      continue;
    }
    if (!cell.values.every(fitsPoints) || (!rule.perEvent && cell.values.length > 1)) return null;
    const values = cell.values.map(decimalToPoints);
    if (values.some((value) => value < rule.min || value > rule.max)) return null;
    column.points[u] = rule.largestOnly ? Math.max(0, ...values) : values.reduce((total, value) => total + value, 0);
  }
  return column;
}

function columnOf(plan: Plan, track: PlanTrack, index: number, units: readonly UnitInput[]): Column | null {
  const { id, reads } = plan.columns[index]!;
  const quantities = track.rules.map((rule) => rule.quantity);
  if (reads === 'judgement') return judgementColumn(units.map((unit) => unit.judgements[id]), quantities.filter((q): q is JudgedQuantity => q.kind === 'judged' && q.column === index));
  if (reads === 'rating') return null;
  const cells = units.map((unit) => unit.measures[id]);
  if (cells.every((cell) => cell === undefined)) return null;
  const works = quantities.flatMap((q) => (q.kind === 'events' && q.column === index && q.highestPer !== null ? [q.highestPer] : []));
  if (!cells.some((cell) => cell?.kind === 'events')) return numberColumn(cells);
  return cells.some((cell) => cell?.kind === 'measured') ? null : eventColumn(cells, [...new Set(works)]);
}

/**
 * The columns of units that came by name. A column that cannot be held as integers is null, as is one that no unit brings:
 * rules that read it are then not covered by the columnar engine.
 */
export function columnsOfUnits(plan: Plan, track: PlanTrack, units: readonly UnitInput[]): ColumnTable {
  const classes = [...new Set(units.flatMap((unit) => (unit.class === undefined ? [] : [unit.class])))];
  const groups = [...new Set(units.map((unit) => unit.group ?? ''))];
  const classCode = new Map(classes.map((name, k) => [name, k]));
  const groupCode = new Map(groups.map((name, k) => [name, k]));
  const groupOf = Int32Array.from(units, (unit) => groupCode.get(unit.group ?? '') ?? 0);
  return {
    units: units.length,
    columns: plan.columns.map((_, index) => columnOf(plan, track, index, units)),
    classOf: Uint8Array.from(units, (unit) => (unit.class === undefined ? 255 : (classCode.get(unit.class) ?? 255))),
    classes,
    groupOf,
    ...groupMembers(groupOf),
  };
}
