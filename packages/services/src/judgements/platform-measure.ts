import { compareExact, type Measurement, type MeasuredEvent, type Rational, type Rule, type Scheme } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import { amountField, type ValueCase, valueCases } from './value-cases.ts';

export const platformPrefix = 'platform/';

/** What a person may enter as the value of a platform measure: yes or no, one of the levels that the rule prices, events that the scheme tells apart, or a number. */
export type ValueKind =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'levels'; readonly levels: readonly string[] }
  /** Any number of events; `amount`: each with its points, `case:points`. */
  | { readonly kind: 'cases'; readonly cases: readonly ValueCase[]; readonly amount: string | null }
  | { readonly kind: 'number'; readonly max?: string };

const numberKind = (scheme: Scheme, measure: string): ValueKind => {
  const own = scheme.measures?.find((entry) => entry.id === measure)?.unit;
  if (own !== undefined) return own === 'yes-no' ? { kind: 'yes-no' } : { kind: 'number', ...(own === 'ratio' ? { max: '1' } : {}) };
  const unit = measureCatalogue().find((entry) => entry.id === measure)?.unit ?? '';
  const [, max] = /^points 0\.\.(\d+)$/.exec(unit) ?? [];
  return unit === 'bool' ? { kind: 'yes-no' } : { kind: 'number', ...(max === undefined ? {} : { max }) };
};

/** Read from the scheme, from the rule that uses the measure (null: none does) and from the catalogue. */
export const valueKindOf = (scheme: Scheme, measure: string, rule: Rule | null): ValueKind => {
  const quantity = rule?.quantity;
  if (quantity?.kind === 'events') {
    const filter = quantity.where?.['level'];
    const levels = quantity.levels ?? (Array.isArray(filter) ? filter.map(String) : filter === undefined ? [] : [String(filter)]);
    if (levels.length > 0) return { kind: 'levels', levels };
  }
  const cases = valueCases(scheme, measure);
  return cases.length > 0 ? { kind: 'cases', cases, amount: amountField(scheme, measure) } : numberKind(scheme, measure);
};

const decimal = /^(\d{1,9})(?:\.(\d{1,6}))?$/;

/** A non-negative decimal as a fraction; null where the text is none. */
export const readRational = (text: string): Rational | null => {
  const match = decimal.exec(text);
  if (!match) return null;
  const places = match[2]?.length ?? 0;
  return { num: Number(`${match[1]}${match[2] ?? ''}`), den: 10 ** places };
};

const splitCase = (text: string): readonly [value: string, amount: string | undefined] => {
  const [value = '', amount] = text.split(':');
  return [value, amount];
};

const caseProblem = ({ cases, amount }: Extract<ValueKind, { kind: 'cases' }>, text: string): 'not-a-number' | 'unknown-level' | null => {
  const [value, points] = splitCase(text);
  if (!cases.some((one) => one.value === value)) return 'unknown-level';
  if (amount === null) return points === undefined ? null : 'unknown-level';
  return points === undefined || readRational(points) === null ? 'not-a-number' : null;
};

/** What is wrong with entered values; null when they can be stored. */
export const valueProblem = (kind: ValueKind, values: readonly string[]): 'not-a-number' | 'unknown-level' | 'too-many' | 'outside-range' | null => {
  if (kind.kind === 'cases') return values.map((value) => caseProblem(kind, value)).find((problem) => problem !== null) ?? null;
  if (values.length > 1) return 'too-many';
  const [value] = values;
  if (value === undefined) return kind.kind === 'levels' ? null : 'not-a-number';
  if (kind.kind === 'levels') return kind.levels.includes(value) ? null : 'unknown-level';
  if (kind.kind === 'yes-no') return value === '0' || value === '1' ? null : 'unknown-level';
  if (readRational(value) === null) return 'not-a-number';
  return kind.max !== undefined && compareExact(value, kind.max) > 0 ? 'outside-range' : null;
};

const caseEvents = ({ cases, amount }: Extract<ValueKind, { kind: 'cases' }>, values: readonly string[], factId: string): MeasuredEvent[] =>
  values.flatMap((text) => {
    const [value, points] = splitCase(text);
    const found = cases.find((one) => one.value === value);
    return found ? [{ factId, fields: { ...found.fields, ...(amount === null || points === undefined ? {} : { [amount]: points }) } }] : [];
  });

/** The entered value as the kernel reads it; `judgementId` is its evidence. */
export const platformMeasurement = (measure: string, kind: ValueKind, values: readonly string[], judgementId: string): Measurement => {
  const [value] = values;
  // What the scheme of today does not tell apart is not known to be nothing.
  if (kind.kind === 'cases') return valueProblem(kind, values) === null ? { kind: 'events', events: caseEvents(kind, values, judgementId) } : { kind: 'missing', needs: [measure] };
  if (kind.kind === 'levels') {
    const event: MeasuredEvent[] = value === undefined ? [] : [{ factId: judgementId, fields: { level: value, work: measure } }];
    return { kind: 'events', events: event };
  }
  const rational = value === undefined ? null : readRational(value);
  return rational === null ? { kind: 'missing', needs: [measure] } : { kind: 'measured', value: rational, evidence: [judgementId] };
};
