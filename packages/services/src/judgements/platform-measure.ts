import type { Measurement, MeasuredEvent, Rational } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import type { RulePlace } from '../schemes/scheme-parts.ts';

export const platformPrefix = 'platform/';

/** What a person may enter as the value of a platform measure: yes or no, one of the levels that the rule prices, or a number. */
export type ValueKind = { readonly kind: 'yes-no' } | { readonly kind: 'levels'; readonly levels: readonly string[] } | { readonly kind: 'number' };

/** Read from the catalogue and from the rule that uses the measure. */
export const valueKindOf = (measure: string, { rule }: Pick<RulePlace, 'rule'>): ValueKind => {
  const { quantity } = rule;
  if (quantity.kind === 'events') {
    const filter = quantity.where?.['level'];
    const levels = quantity.levels ?? (Array.isArray(filter) ? filter.map(String) : filter === undefined ? [] : [String(filter)]);
    return { kind: 'levels', levels };
  }
  return measureCatalogue().find((entry) => entry.id === measure)?.unit === 'bool' ? { kind: 'yes-no' } : { kind: 'number' };
};

const decimal = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** A non-negative decimal as a fraction; null where the text is none. */
export const readRational = (text: string): Rational | null => {
  const match = decimal.exec(text);
  if (!match) return null;
  const places = match[2]?.length ?? 0;
  return { num: Number(`${match[1]}${match[2] ?? ''}`), den: 10 ** places };
};

/** What is wrong with entered values; null when they can be stored. */
export const valueProblem = (kind: ValueKind, values: readonly string[]): 'not-a-number' | 'unknown-level' | 'too-many' | null => {
  if (values.length > 1) return 'too-many';
  const [value] = values;
  if (value === undefined) return kind.kind === 'levels' ? null : 'not-a-number';
  if (kind.kind === 'levels') return kind.levels.includes(value) ? null : 'unknown-level';
  if (kind.kind === 'yes-no') return value === '0' || value === '1' ? null : 'unknown-level';
  return readRational(value) === null ? 'not-a-number' : null;
};

/** The entered value as the kernel reads it; `judgementId` is its evidence. */
export const platformMeasurement = (measure: string, kind: ValueKind, values: readonly string[], judgementId: string): Measurement => {
  const [value] = values;
  if (kind.kind === 'levels') {
    const event: MeasuredEvent[] = value === undefined ? [] : [{ factId: judgementId, fields: { level: value, work: measure } }];
    return { kind: 'events', events: event };
  }
  const rational = value === undefined ? null : readRational(value);
  return rational === null ? { kind: 'missing', needs: [measure] } : { kind: 'measured', value: rational, evidence: [judgementId] };
};
