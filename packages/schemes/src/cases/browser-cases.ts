import { readFileSync } from 'node:fs';
import type { Exact, Judgement, Measurement, Options, UnitInput } from '@siheng/kernel';
import { type ExactJson, isJsonObject, JsonNumber } from '../json/exact-json.ts';
import { decimalText } from '../json/decimal-text.ts';
import { schemeLibrary } from '../library/scheme-library.ts';
import { readCases } from './read-cases.ts';
import { scoredUnit } from './run-scoring.ts';

type UnitOfCase = { readonly unit: Pick<UnitInput, 'id' | 'class' | 'kind'>; readonly measures: Readonly<Record<string, Measurement>>; readonly judgements: Readonly<Record<string, Judgement>> };

/** What a case expects of a unit: points of an item, a section, or one of the sums. */
export type ExpectedPoints = { readonly unit: string; readonly of: 'items' | 'sections' | 'base' | 'bonus' | 'bonusItems' | 'totalDeductions' | 'total'; readonly id: string; readonly points: Exact };

/** A worked case as a page can run it: under the options of the scheme with `config` over them, what is not listed assumed not to fire. */
export type BrowserCase = { readonly id: string; readonly title: string; readonly config: Partial<Options>; readonly units: readonly UnitOfCase[]; readonly expected: readonly ExpectedPoints[] };

const SUMS = ['base', 'bonus', 'totalDeductions', 'total'] as const;
const TABLES = ['items', 'sections', 'bonusItems'] as const;

const pointsOf = (value: ExactJson | undefined): Exact | null => (value instanceof JsonNumber ? decimalText(value.text) : null);
const textOf = (value: ExactJson | undefined): string => (typeof value === 'string' ? value : '');

const ofUnit = (unit: ExactJson): readonly ExpectedPoints[] => {
  if (!isJsonObject(unit)) return [];
  const expected = (of: ExpectedPoints['of'], id: string, value: ExactJson | undefined): readonly ExpectedPoints[] => {
    const points = pointsOf(value);
    return points === null ? [] : [{ unit: textOf(unit['id']), of, id, points }];
  };
  const tables = TABLES.flatMap((of) => {
    const table = unit[of];
    return isJsonObject(table) ? Object.entries(table).flatMap(([id, value]) => expected(of, id, value)) : [];
  });
  return [...tables, ...SUMS.flatMap((of) => expected(of, of, unit[of]))];
};

const expectedOf = (raw: ExactJson | undefined): readonly ExpectedPoints[] => {
  const units = isJsonObject(raw) ? raw['units'] : undefined;
  return Array.isArray(units) ? units.flatMap(ofUnit) : [];
};

/** The worked cases of a library scheme that go from measures to points, ready to run in a page; none for a scheme that is not of the library. */
export const browserCases = (schemeId: string): readonly BrowserCase[] => {
  const entry = schemeLibrary().find(({ id }) => id === schemeId);
  if (entry === undefined) return [];
  const file = readCases(readFileSync(new URL('cases.json', entry.folder), 'utf8'));
  if ('problems' in file) return [];
  return file.cases.flatMap((read) => {
    if ('problems' in read || read.form.kind !== 'scoring') return [];
    const { form, raw } = read;
    const expected = expectedOf(raw['expected']);
    return expected.length === 0 ? [] : [{ id: read.id, title: textOf(raw['title']), config: form.config, units: form.inputs.units.map(scoredUnit), expected }];
  });
};
