import { fromPoints, readDecimal } from '../exact/decimal.ts';
import { ONE, ZERO, type Fraction } from '../exact/fraction.ts';
import type { MeasuredEvent } from '../measurement.ts';
import type { PlanAmount } from '../plan.ts';
import type { Counted } from './counting.ts';
import type { Reader, Unknown } from './reading.ts';

/** Key of an event in the table of its amount: the named fields joined by "/". */
export const eventKey = (event: MeasuredEvent, fields: readonly string[]): string => fields.map((field) => String(event.fields[field] ?? '')).join('/');

/** Points of one event; an event that the table does not list brings none. */
export const eventPoints = (amount: PlanAmount, event: MeasuredEvent, reader: Reader): Fraction | Unknown => {
  switch (amount.by) {
    case 'number':
      return fromPoints(amount.points);
    case 'event':
      return fromPoints(amount.table[eventKey(event, amount.fields)] ?? 0);
    case 'event-value':
      return readDecimal(String(event.fields[amount.field] ?? '0')) ?? ZERO;
    case 'class':
      return classPoints(amount.table, reader);
    case 'place':
    case 'band':
      return ZERO;
  }
};

const classPoints = (table: Readonly<Record<string, number>>, reader: Reader): Fraction | Unknown => {
  const points = reader.unit.class === undefined ? undefined : table[reader.unit.class];
  return points === undefined ? { kind: 'missing', needs: ['class'] } : fromPoints(points);
};

export const isUnknown = (value: Fraction | Unknown): value is Unknown => 'kind' in value;

/** How often which amount counts: tables by place and band give theirs once. */
export const priceOf = (amount: PlanAmount, count: Counted, reader: Reader): { readonly quantity: Fraction; readonly amount: Fraction } | Unknown => {
  if (amount.by === 'place' || amount.by === 'band') return { quantity: ONE, amount: fromPoints(amount.table[count.place ?? -1] ?? 0) };
  const points = count.event !== null ? eventPoints(amount, count.event, reader) : amount.by === 'class' ? classPoints(amount.table, reader) : amount.by === 'number' ? fromPoints(amount.points) : ZERO;
  return isUnknown(points) ? points : { quantity: count.quantity, amount: points };
};
