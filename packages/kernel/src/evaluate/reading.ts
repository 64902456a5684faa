import { fromRational, readDecimal } from '../exact/decimal.ts';
import { fraction, type Fraction } from '../exact/fraction.ts';
import type { UnitInput } from '../input.ts';
import type { Judgement, MeasuredEvent } from '../measurement.ts';
import type { Plan } from '../plan.ts';

/** What a rule can know of a column of a unit. */
export type Reading =
  | { readonly kind: 'value'; readonly value: Fraction; readonly evidence: readonly string[]; readonly details?: readonly string[] }
  | { readonly kind: 'events'; readonly events: readonly MeasuredEvent[] }
  | Unknown;

/** A value that cannot be used, and why. */
export type Unknown = { readonly kind: 'missing'; readonly needs: readonly string[] } | { readonly kind: 'not-applicable'; readonly reason: string };

/** The value of a number, or the number of events of a list; `Unknown` otherwise. */
export type NumberReading = Extract<Reading, { kind: 'value' }> | Unknown;

export const countOf = (event: MeasuredEvent): number => event.count ?? 1;

/** Reads one unit by the columns of a plan. */
export type Reader = {
  readonly unit: UnitInput;
  readonly id: (column: number) => string;
  readonly measure: (column: number) => Reading;
  readonly number: (column: number) => NumberReading;
  readonly judgement: (column: number) => Judgement | null;
  /** A panel's evaluation: its one judged value, else the measurement. */
  readonly rating: (column: number) => NumberReading;
};

export const createReader = (plan: Pick<Plan, 'columns'>, unit: UnitInput): Reader => {
  const id = (column: number): string => plan.columns[column]?.id ?? '';

  const measure = (column: number): Reading => {
    const measurement = unit.measures[id(column)];
    if (measurement === undefined) return { kind: 'missing', needs: [id(column)] };
    if (measurement.kind === 'measured') {
      const { value, evidence, details } = measurement;
      return { kind: 'value', value: fromRational(value), evidence, ...(details === undefined ? {} : { details }) };
    }
    return measurement;
  };

  const number = (column: number): NumberReading => {
    const reading = measure(column);
    if (reading.kind !== 'events') return reading;
    const count = reading.events.reduce((total, event) => total + countOf(event), 0);
    return { kind: 'value', value: fraction(count), evidence: reading.events.map((event) => event.factId) };
  };

  const judgement = (column: number): Judgement | null => unit.judgements[id(column)] ?? null;

  const rating = (column: number): NumberReading => {
    const judged = judgement(column);
    const value = judged === null ? null : readDecimal(judged.values[0] ?? '');
    return judged !== null && value !== null ? { kind: 'value', value, evidence: judged.evidence } : number(column);
  };

  return { unit, id, measure, number, judgement, rating };
};
