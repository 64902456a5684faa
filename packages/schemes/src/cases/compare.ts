import { compareExact, formatExact } from '@siheng/kernel';
import { decimalText } from '../json/decimal-text.ts';
import { type ExactJson, isJsonObject, JsonNumber, toPlainJson } from '../json/exact-json.ts';

/** One value that came out differently: where, what the case says, what was computed. */
export type Difference = { readonly path: string; readonly expected: unknown; readonly got: unknown };

const sets = new Set(['consequences', 'warnings', 'errors', 'missing', 'rejected', 'refused']);
const keyed = new Set(['units', 'lost', 'checks', 'lines', 'groups']);
const keyFields = ['id', 'item', 'measure', '小项'] as const;
/** Values that people are shown: two decimals. Everything else is compared exactly. */
const shown = new Set(['contentScore', 'percent', 'total', 'weighted']);

const plain = (value: ExactJson | undefined): unknown => (value === undefined ? null : toPlainJson(value));
const differ = (path: string, expected: ExactJson, got: ExactJson | undefined): Difference[] => [{ path, expected: plain(expected), got: plain(got) }];

const sameNumber = (expected: string, got: string, key: string): boolean => {
  const wanted = decimalText(expected);
  if (compareExact(wanted, got) === 0) return true;
  // Rounding is for the comparison only: a fraction without a finite decimal is written with 4 decimals, a shown value with 2.
  if (shown.has(key) && compareExact(wanted, formatExact(got, 2)) === 0) return true;
  return got.includes('/') && compareExact(wanted, formatExact(got, 4)) === 0;
};

const textOf = (value: ExactJson): string => (value instanceof JsonNumber ? decimalText(value.text) : JSON.stringify(toPlainJson(value)));

const compareSets = (expected: readonly ExactJson[], got: readonly ExactJson[], path: string): Difference[] => {
  const wanted = new Set(expected.map(textOf));
  const found = new Set(got.map(textOf));
  return wanted.size === found.size && [...wanted].every((entry) => found.has(entry)) ? [] : differ(path, expected, got);
};

const compareKeyed = (expected: readonly ExactJson[], got: readonly ExactJson[], path: string, key: string): Difference[] =>
  expected.flatMap((element, index) => {
    const field = keyFields.find((candidate) => isJsonObject(element) && candidate in element);
    if (field === undefined || !isJsonObject(element)) return compare(element, got[index], `${path}[${index}]`, key);
    const name = element[field];
    const match = got.find((candidate) => isJsonObject(candidate) && candidate[field] === name);
    return compare(element, match, `${path}[${typeof name === 'string' ? name : index}]`, key);
  });

const compareLists = (expected: readonly ExactJson[], got: readonly ExactJson[], path: string, key: string, inLists: boolean): Difference[] => {
  if (inLists || sets.has(key)) return compareSets(expected, got, path);
  if (keyed.has(key)) return compareKeyed(expected, got, path, key);
  // The first N of the full order, N being the length that is expected.
  const compared = key === 'topByLossRatio' ? got.slice(0, expected.length) : got;
  if (compared.length !== expected.length) return differ(path, expected, got);
  return expected.flatMap((element, index) => compare(element, compared[index], `${path}[${index}]`, key));
};

const compare = (expected: ExactJson, got: ExactJson | undefined, path: string, key: string, inLists = false): Difference[] => {
  if (got === undefined) return differ(path, expected, got);
  if (expected instanceof JsonNumber || got instanceof JsonNumber) {
    const same = expected instanceof JsonNumber && got instanceof JsonNumber && sameNumber(expected.text, got.text, key);
    return same ? [] : differ(path, expected, got);
  }
  if (Array.isArray(expected)) return Array.isArray(got) ? compareLists(expected as readonly ExactJson[], got as readonly ExactJson[], path, key, inLists) : differ(path, expected, got);
  if (isJsonObject(expected)) {
    if (!isJsonObject(got)) return differ(path, expected, got);
    return Object.entries(expected).flatMap(([name, value]) => compare(value, got[name], path === '' ? name : `${path}.${name}`, name, key === 'lists'));
  }
  return expected === got ? [] : differ(path, expected, got);
};

/**
 * What is expected beside what was computed. A key that the case does not name is not compared.
 * In `got` a number is a `JsonNumber` with exact text ("87.3", "262/3").
 */
export const compareExpected = (expected: ExactJson, got: ExactJson): readonly Difference[] => compare(expected, got, '', '');
