import { decimalToPoints } from '../exact/decimal.ts';
import type { PlanAmount, Points } from '../plan.ts';
import type { Amount, Quantity } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { mapTable } from './baseline.ts';

const dense = (table: Readonly<Record<string, Points>>): readonly Points[] => {
  const places = Object.keys(table).map(Number).filter((place) => Number.isSafeInteger(place) && place >= 0);
  return Array.from({ length: Math.max(-1, ...places) + 1 }, (_, place) => table[String(place)] ?? 0);
};

/** Option `bottomOrder: reverse` turns the table of the last places round: 后5名 loses from the fifth last on. */
const reversePlaces = (table: readonly Points[]): readonly Points[] => [0, ...table.slice(1).toReversed()];

export const compileAmount = (amount: Amount, quantity: Quantity, options: Options): PlanAmount => {
  if (typeof amount === 'string') return { by: 'number', points: decimalToPoints(amount) };
  if (amount.by === 'event-value') return { by: 'event-value', field: amount.field };
  const table = mapTable<Points>(amount.table, decimalToPoints);
  if (amount.by === 'class') return { by: 'class', table };
  if (amount.by === 'event') return { by: 'event', fields: amount.fields, table };
  const places = dense(table);
  const isReversed = amount.by === 'place' && quantity.kind === 'rank' && quantity.from === 'bottom' && options.bottomOrder === 'reverse';
  return { by: amount.by, table: isReversed ? reversePlaces(places) : places };
};

/** The most that one of the quantity can bring, where the table says it; null when it depends on the unit's class or on the event. */
export const largestAmount = (amount: PlanAmount): Points | null => {
  switch (amount.by) {
    case 'number':
      return amount.points;
    case 'place':
    case 'band':
      return Math.max(0, ...amount.table);
    default:
      return null;
  }
};
