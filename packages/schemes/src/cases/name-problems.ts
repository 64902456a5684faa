import type { FormProblem } from '../library/problems.ts';
import { measureByName } from '../library/measure-catalogue.ts';
import type { RankingCase, RecordsCase, ScoringCase, ScoringInputs } from './format.ts';

const known = (name: string, path: string, judged: boolean): FormProblem[] => {
  const measure = measureByName(name);
  if (measure === undefined) return [{ path, expected: 'a measure of the catalogue', got: `"${name}"` }];
  const place = (isJudged: boolean): string => (isJudged ? 'judgements' : 'measures');
  if ((measure.kind === 'judged') !== judged) return [{ path, expected: `"${name}" under ${place(!judged)}`, got: `under ${place(judged)}` }];
  return [];
};

const namesIn = (record: Readonly<Record<string, unknown>> | undefined, path: string, judged: boolean): FormProblem[] =>
  Object.keys(record ?? {}).flatMap((name) => known(name, `${path}.${name}`, judged));

type NamedUnit = { readonly measures?: Readonly<Record<string, unknown>> | undefined; readonly judgements?: Readonly<Record<string, unknown>> | undefined };

/** Names that nobody knows, and names in the wrong place, of each unit in a list. */
export const unitNameProblems = (units: readonly NamedUnit[], path: string): FormProblem[] =>
  units.flatMap((unit, index) => [
    ...namesIn(unit.measures, `${path}[${index}].measures`, false),
    ...namesIn(unit.judgements, `${path}[${index}].judgements`, true),
  ]);

/** Measure names that nobody knows, measures among the judgements and judgements among the measures. */
export const inputNameProblems = (inputs: ScoringInputs | RankingCase['inputs'], path: string): FormProblem[] => [
  ...unitNameProblems(inputs.units, `${path}units`),
  ...('invalidJudgements' in inputs ? (inputs.invalidJudgements ?? []) : []).flatMap((entry, index) => known(entry.measure, `${path}invalidJudgements[${index}].measure`, true)),
];

/** The same for a whole case. */
export const nameProblems = (form: ScoringCase | RecordsCase | RankingCase, path: string): FormProblem[] =>
  form.kind === 'records'
    ? (form.expected.units ?? []).flatMap((unit, index) => namesIn({ ...unit.measures, ...unit.lists }, `${path}.expected.units[${index}]`, false))
    : inputNameProblems(form.inputs, `${path}.inputs.`);
