import type { Judgement, MeasuredEvent, Measurement, Rational } from '@siheng/kernel';
import { decimalText } from '../json/decimal-text.ts';
import { JsonNumber } from '../json/exact-json.ts';
import type { CaseEvent, MeasureValue } from './values.ts';

const measured = (value: Rational): Measurement => ({ kind: 'measured', value, evidence: [] });

/** Decimal text as a fraction of safe integers. */
export const rationalOf = (text: string): Rational => {
  const [whole = '0', part = ''] = decimalText(text).split('.');
  const value = { num: Number(whole + part), den: 10 ** part.length };
  if (!Number.isSafeInteger(value.num) || !Number.isSafeInteger(value.den)) throw new RangeError(`${text} has more digits than a measure can hold (15)`);
  return value;
};

/** What the source takes for granted of an event that does not say otherwise. */
const usual = { confirmed: true, severe: false, noticed: false };

const eventField = (value: string | boolean | JsonNumber): string | number | boolean => {
  if (!(value instanceof JsonNumber)) return value;
  const text = decimalText(value.text);
  return text.includes('.') ? text : Number(text);
};

const eventOf = (event: CaseEvent, index: number): MeasuredEvent => ({
  factId: `event-${index + 1}`,
  fields: { ...usual, ...Object.fromEntries(Object.entries(event).flatMap(([name, value]) => (value === undefined ? [] : [[name, eventField(value)]]))) },
});

/** A value of a case as a measurement: a count, a condition, a level (an event of that level), or a list of events. */
export const measurementOf = (value: MeasureValue): Measurement => {
  if (typeof value === 'boolean') return measured({ num: value ? 1 : 0, den: 1 });
  if (value instanceof JsonNumber) return measured(rationalOf(value.text));
  if (typeof value === 'string') return { kind: 'events', events: [{ factId: value, fields: { level: value } }] };
  return { kind: 'events', events: value.map(eventOf) };
};

/** A judgement of a case: one value, or one for each event. */
export const judgementOf = (value: JsonNumber | readonly JsonNumber[]): Judgement => ({
  values: (value instanceof JsonNumber ? [value] : value).map((number) => decimalText(number.text)),
  evidence: [],
});
