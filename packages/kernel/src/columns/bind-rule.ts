import type { PlanAmount, PlanItem, PlanQuantity, PlanRule, PlanTest, Points } from '../plan.ts';
import { condition, sides } from './rules/condition.ts';
import { events } from './rules/events.ts';
import { inRange } from './rules/in-range.ts';
import { judged } from './rules/judged.ts';
import { ZEROED, type RuleLoop } from './rules/loop.ts';
import { occurrences } from './rules/occurrences.ts';
import { percentagePoints } from './rules/percentage-points.ts';
import { type Places, placesIn, ranked } from './rules/ranked.ts';
import { shortfall } from './rules/shortfall.ts';
import type { ColumnTable, EventColumn, JudgementColumn, NumberColumn } from './table.ts';
import { stepConstants, thresholdTable } from './thresholds.ts';

/** The most that one rule may add, so that the sum of a few hundred rules stays in Int32. */
const MOST = 5_000_000;

/** `prepare` runs over all units before the loops: it ranks them. */
type Bound = { readonly loop: RuleLoop; readonly prepare?: Places } | null;

const bound = (loop: RuleLoop): Bound => ({ loop });

const numberColumn = (table: ColumnTable, index: number): NumberColumn | null => {
  const column = table.columns[index] ?? null;
  return column?.kind === 'number' ? column : null;
};

function whole({ den, state }: NumberColumn): boolean {
  for (let u = 0; u < den.length; u++) if (den[u] !== 1 && state[u] === 0) return false;
  return true;
}

const fixedPoints = (amount: PlanAmount): Points | null => (amount.by === 'number' ? amount.points : null);

/** Binds a test to its columns, as a rule that adds fixed points. */
function bindTest(test: PlanTest, counts: 'met' | 'unmet', points: Points, table: ColumnTable): Bound {
  const column = numberColumn(table, test.column);
  const than = thresholdTable(test.than, table.classes);
  if (!column || !than) return null;
  const only = than.num[0]!;
  if (than.den === 1 && than.num.every((n) => n === only) && Number.isInteger(only) && whole(column)) return bound(inRange(column, only, sides(test.op, counts), points));
  return bound(condition(column, table.classOf, than, sides(test.op, counts), points));
}

type Of<K extends PlanQuantity['kind']> = Extract<PlanQuantity, { kind: K }>;

function bindSteps(quantity: Of<'percentage-points'>, points: Points, most: Points, table: ColumnTable): Bound {
  const column = numberColumn(table, quantity.column);
  if (!column || quantity.partial === 'prorata' || quantity.target.from !== 'number') return null;
  const constants = stepConstants(quantity.target.value, quantity.step, quantity.off);
  return constants ? bound(percentagePoints(column, constants, quantity.partial === 'ceil', points, most)) : null;
}

function bindCount(quantity: Of<'occurrences' | 'shortfall'>, points: Points, most: Points, table: ColumnTable): Bound {
  const column = numberColumn(table, quantity.column);
  const per = quantity.per ?? { num: 1, den: 1 };
  if (!column || !whole(column) || per.den !== 1) return null;
  if (quantity.kind === 'occurrences') return bound(occurrences(column, per.num, points, most));
  const required = thresholdTable(quantity.required, table.classes);
  return required && required.den === 1 ? bound(shortfall(column, table.classOf, required, per.num, points, most)) : null;
}

function bindEvents(quantity: Of<'events'>, amount: PlanAmount, most: Points, table: ColumnTable, alone: boolean): Bound {
  const column: EventColumn | null = table.columns[quantity.column]?.kind === 'events' ? (table.columns[quantity.column] as EventColumn) : null;
  if (!column || quantity.where.length > 0 || quantity.once || amount.by !== 'event' || (quantity.highestPer !== null && !alone)) return null;
  const size = column.start[table.units] ?? 0;
  const fields = amount.fields.map((field) => column.fields[field]);
  const label = (f: number, e: number): string => String(fields[f]?.names[fields[f].codes[e] ?? -1] ?? '');
  const pointsOf = Int32Array.from({ length: size }, (_, e) => amount.table[amount.fields.map((_, f) => label(f, e)).join('/')] ?? 0);
  const work = quantity.highestPer === null ? null : (column.fields[quantity.highestPer]?.codes ?? null);
  const level = column.fields['level'];
  const byLevel = quantity.dedupe === 'level' && level !== undefined;
  const rank = byLevel ? Int32Array.from({ length: size }, (_, e) => quantity.levels.indexOf(String(level.names[level.codes[e] ?? -1] ?? ''))) : pointsOf;
  return bound(events(column, pointsOf, rank, work, most));
}

function bindRank(quantity: Of<'rank'>, amount: PlanAmount, most: Points, table: ColumnTable): Bound {
  const column = numberColumn(table, quantity.column);
  if (!column || amount.by !== 'place' || quantity.requires.length > 0) return null;
  if (quantity.given !== null && table.columns[quantity.given]) return null;
  if (quantity.size !== null || column.den.some((den) => den > 2 ** 20)) return null;
  const descending = (quantity.better === 'higher') === (quantity.from === 'top');
  const places = new Int32Array(table.units);
  return { loop: ranked(column, places, Int32Array.from(amount.table), most), prepare: placesIn(column, table, quantity.within, descending, places) };
}

function bindQuantity(rule: PlanRule & { amount: PlanAmount }, most: Points, table: ColumnTable, alone: boolean): Bound {
  const { quantity, amount } = rule;
  const points = fixedPoints(amount);
  switch (quantity.kind) {
    case 'occurrences':
    case 'shortfall':
      return points === null ? null : bindCount(quantity, points, most, table);
    case 'percentage-points':
      return points === null ? null : bindSteps(quantity, points, most, table);
    case 'condition':
      return points === null || quantity.also.length > 0 || quantity.each || quantity.proportional ? null : bindTest(quantity.test, quantity.counts, Math.min(points, most), table);
    case 'judged': {
      const column = table.columns[quantity.column];
      return quantity.only === null && column?.kind === 'judgement' ? bound(judged(column as JudgementColumn, most)) : null;
    }
    case 'events':
      return bindEvents(quantity, amount, most, table, alone);
    case 'rank':
      return bindRank(quantity, amount, most, table);
    default:
      return null;
  }
}

/**
 * Binds one rule to the columns of a table, as a loop over units. Null where the columnar engine does not cover the rule
 * or the shape of its columns; the exact engine then scores the track. `alone`: no other rule shares its works.
 */
export function bindRule(rule: PlanRule, item: PlanItem, table: ColumnTable, alone: boolean): Bound {
  if (rule.unless !== null || rule.pool !== null) return null;
  const most = Math.min(item.full ?? MOST, MOST);
  switch (rule.effect) {
    case 'deduct':
      return rule.limit === 'item' && item.kind === 'scored' ? bindQuantity(rule, most, table, alone) : null;
    case 'bonus':
      return item.kind === 'bonus' ? bindQuantity(rule, most, table, alone) : null;
    case 'zero':
      return rule.quantity.kind === 'condition' && rule.quantity.also.length === 0 ? bindTest(rule.quantity.test, rule.quantity.counts, item.kind === 'bonus' ? ZEROED : most, table) : null;
    case 'veto':
      return rule.quantity.kind === 'condition' && rule.quantity.also.length === 0 ? bindTest(rule.quantity.test, rule.quantity.counts, 1, table) : null;
    default:
      return null;
  }
}
