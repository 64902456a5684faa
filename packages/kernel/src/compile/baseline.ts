import { decimalToRational } from '../exact/decimal.ts';
import type { Rational } from '../measurement.ts';
import type { PlanBaseline, PlanFilter, PlanTest } from '../plan.ts';
import type { Baseline, Test } from '../scheme/format.ts';
import type { Columns } from './columns.ts';

export const mapTable = <T>(table: Readonly<Record<string, string>>, read: (text: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(table).map(([key, text]) => [key, read(text)]));

export const compileBaseline = (baseline: Baseline): PlanBaseline => {
  if (typeof baseline === 'string') return { from: 'number', value: decimalToRational(baseline) };
  if ('by' in baseline) return { from: 'class', table: mapTable<Rational>(baseline.table, decimalToRational) };
  return { from: baseline.from };
};

export const compileTest = (test: Test, columns: Columns): PlanTest => ({ column: columns.measure(test.of), op: test.op, than: compileBaseline(test.than) });

type Value = string | number | boolean;

export const compileFilters = (where: Readonly<Record<string, Value | readonly Value[]>> | undefined): readonly PlanFilter[] =>
  Object.entries(where ?? {}).map(([field, value]) => ({ field, values: typeof value === 'object' ? value : [value] }));
