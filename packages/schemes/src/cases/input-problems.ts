import { checkJudgement, type Rule, type Scheme } from '@siheng/kernel';
import { decimalText } from '../json/decimal-text.ts';
import { JsonNumber } from '../json/exact-json.ts';
import { measureByName } from '../library/measure-catalogue.ts';
import type { FormProblem } from '../library/problems.ts';
import { judgementOf, rationalOf } from './measurements.ts';
import { byMeasureId } from './named-values.ts';
import type { CaseJudgements, CaseMeasures, MeasureValue } from './values.ts';

type Unit = { readonly measures: CaseMeasures; readonly judgements?: CaseJudgements };

const rulesOf = (scheme: Scheme): readonly Rule[] => scheme.tracks.flatMap((track) => track.sections.flatMap((section) => section.items.flatMap((item) => item.rules)));

/** The rules of a scheme that a judgement feeds. */
export const judgedRules = (scheme: Scheme, measureId: string): readonly Rule[] =>
  rulesOf(scheme).filter(({ quantity }) => quantity.kind === 'judged' && quantity.of === measureId);

/** Conditions that option `onceOrEach` may count: their number may stand for yes. */
const countable = (scheme: Scheme): ReadonlySet<string> =>
  new Set(rulesOf(scheme).flatMap(({ quantity }) => (quantity.kind === 'condition' && quantity.countable === true ? [quantity.test.of] : [])));

const number = (value: MeasureValue): string | null => (value instanceof JsonNumber ? decimalText(value.text) : null);
const isWhole = (value: MeasureValue): boolean => /^\d+$/.test(number(value) ?? '');
const isRatio = (value: MeasureValue): boolean => /^(0(\.\d+)?|1)$/.test(number(value) ?? '');

const fits = (value: MeasureValue): boolean => {
  if (!(value instanceof JsonNumber)) return true;
  try {
    rationalOf(value.text);
    return true;
  } catch {
    return false;
  }
};

/** What a measure of this unit must be, where the value is something else. A condition is never 0 or 1, a count never true. */
const wanted = (unit: string, value: MeasureValue, mayCount: boolean): string | null => {
  if (!fits(value)) return 'a number of at most 15 digits';
  switch (unit) {
    case 'bool':
      return typeof value === 'boolean' || (mayCount && isWhole(value)) ? null : `true or false${mayCount ? ', or how many' : ''}`;
    case 'ratio':
      return isRatio(value) ? null : 'a ratio from 0 to 1';
    case 'count':
    case 'days':
    case 'rank':
      return isWhole(value) ? null : 'a whole number from 0';
    case 'number':
    case 'points':
    case 'CNY':
      return value instanceof JsonNumber ? null : 'a number';
    case 'level':
      return typeof value === 'string' ? null : 'the name of a level';
    case 'events':
      return Array.isArray(value) ? null : 'a list of events';
    default:
      return null;
  }
};

const found = (value: MeasureValue): string => (value instanceof JsonNumber ? value.text : Array.isArray(value) ? 'a list' : JSON.stringify(value));

const measureProblems = (measures: CaseMeasures, mayCount: ReadonlySet<string>, path: string): readonly FormProblem[] =>
  Object.entries(measures).flatMap(([name, value]) => {
    const expected = wanted(measureByName(name)?.unit ?? '', value, mayCount.has(byMeasureId(name)));
    return expected === null ? [] : [{ path: `${path}.${name}`, expected, got: found(value) }];
  });

/** A judgement outside the range of its rule is refused, never clamped and never left out. */
const judgementProblems = (judgements: CaseJudgements, scheme: Scheme, path: string): readonly FormProblem[] =>
  Object.entries(judgements).flatMap(([name, value]) => {
    const problems = judgedRules(scheme, byMeasureId(name)).map((rule) => checkJudgement(rule, judgementOf(value).values));
    // Tables of several kinds of units may judge one thing in different ranges.
    const [first] = problems.some((found) => found.length === 0) ? [] : problems.flat();
    if (first === undefined) return [];
    return [{ path: `${path}.${name}`, expected: first.kind === 'too-many' ? `one value from ${first.min} to ${first.max}` : `from ${first.min} to ${first.max}`, got: first.kind === 'too-many' ? 'several' : first.value }];
  });

/** Measures that are not what their unit says, and judgements that their rule refuses, each with its path; `path` is that of the units. */
export const inputProblems = (units: readonly Unit[], scheme: Scheme, path: string): readonly FormProblem[] => {
  const mayCount = countable(scheme);
  return units.flatMap((unit, index) => [
    ...measureProblems(unit.measures, mayCount, `${path}[${index}].measures`),
    ...judgementProblems(unit.judgements ?? {}, scheme, `${path}[${index}].judgements`),
  ]);
};
