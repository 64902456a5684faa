import { fromRational, readDecimal } from '../exact/decimal.ts';
import { compare, type Fraction } from '../exact/fraction.ts';
import type { PlanBaseline, PlanTest } from '../plan.ts';
import type { AcrossUnits } from '../passes/across-units.ts';
import type { Reader, Unknown } from './reading.ts';

export type Compared = { readonly kind: 'met' | 'unmet'; readonly value: Fraction; readonly baseline: Fraction; readonly evidence: readonly string[]; readonly details: readonly string[] };

/** The threshold for this unit; missing when it is not set for the unit (no target, no class, no value last year). */
export const resolveBaseline = (baseline: PlanBaseline, column: number, reader: Reader, across: AcrossUnits): { readonly kind: 'value'; readonly value: Fraction } | Unknown => {
  const id = reader.id(column);
  const fromText = (text: string | undefined, need: string): { readonly kind: 'value'; readonly value: Fraction } | Unknown => {
    const value = text === undefined ? null : readDecimal(text);
    return value === null ? { kind: 'missing', needs: [need] } : { kind: 'value', value };
  };
  switch (baseline.from) {
    case 'number':
      return { kind: 'value', value: fromRational(baseline.value) };
    case 'class': {
      const value = reader.unit.class === undefined ? undefined : baseline.table[reader.unit.class];
      return value === undefined ? { kind: 'missing', needs: ['class'] } : { kind: 'value', value: fromRational(value) };
    }
    case 'unit-target':
      return fromText(reader.unit.targets?.[id], `target:${id}`);
    case 'last-year':
      return fromText(reader.unit.lastYear?.[id], `last-year:${id}`);
    case 'group-mean': {
      const mean = across.meanOf(column, reader.unit);
      return mean === null ? { kind: 'missing', needs: [id] } : { kind: 'value', value: mean };
    }
  }
};

const holds = (order: number, op: PlanTest['op']): boolean => {
  switch (op) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
  }
};

/** Compares a measure with its threshold, exactly; unknown stays unknown. */
export const runTest = (test: PlanTest, reader: Reader, across: AcrossUnits): Compared | Unknown => {
  const reading = reader.number(test.column);
  if (reading.kind !== 'value') return reading;
  const baseline = resolveBaseline(test.than, test.column, reader, across);
  if (baseline.kind !== 'value') return baseline;
  return { kind: holds(compare(reading.value, baseline.value), test.op) ? 'met' : 'unmet', value: reading.value, baseline: baseline.value, evidence: reading.evidence, details: reading.details ?? [] };
};

/** All of several tests: one that is known to fail decides; else one that is missing, then one that does not apply. */
export const runAll = (tests: readonly PlanTest[], reader: Reader, across: AcrossUnits): 'met' | 'unmet' | (Unknown & { readonly column: number }) => {
  const results = tests.map((test) => ({ ...runTest(test, reader, across), column: test.column }));
  if (results.some((result) => result.kind === 'unmet')) return 'unmet';
  return results.find((result) => result.kind === 'missing') ?? results.find((result) => result.kind === 'not-applicable') ?? 'met';
};
