import type { FormProblem } from '../library/problems.ts';
import { measureByName } from '../library/measure-catalogue.ts';
import type { RankingCase, RecordsCase, ScoringCase } from './format.ts';

const known = (name: string, path: string, judged: boolean): FormProblem[] => {
  const measure = measureByName(name);
  if (measure === undefined) return [{ path, expected: 'a measure of the catalogue', got: `"${name}"` }];
  const place = (isJudged: boolean): string => (isJudged ? 'judgements' : 'measures');
  if ((measure.kind === 'judged') !== judged) return [{ path, expected: `"${name}" under ${place(!judged)}`, got: `under ${place(judged)}` }];
  return [];
};

const namesIn = (record: Readonly<Record<string, unknown>> | undefined, path: string, judged: boolean): FormProblem[] =>
  Object.keys(record ?? {}).flatMap((name) => known(name, `${path}.${name}`, judged));

/** Measure names that nobody knows, measures among the judgements and judgements among the measures. */
export const nameProblems = (form: ScoringCase | RecordsCase | RankingCase, path: string): FormProblem[] => {
  const units = (at: string, list: readonly { readonly measures?: Readonly<Record<string, unknown>>; readonly judgements?: Readonly<Record<string, unknown>> }[]): FormProblem[] =>
    list.flatMap((unit, index) => [
      ...namesIn(unit.measures, `${at}[${index}].measures`, false),
      ...namesIn(unit.judgements, `${at}[${index}].judgements`, true),
    ]);
  if (form.kind === 'records') return (form.expected.units ?? []).flatMap((unit, index) => namesIn({ ...unit.measures, ...unit.lists }, `${path}.expected.units[${index}]`, false));
  const invalid = form.kind === 'scoring' ? (form.inputs.invalidJudgements ?? []) : [];
  return [
    ...units(`${path}.inputs.units`, form.inputs.units),
    ...invalid.flatMap((entry, index) => known(entry.measure, `${path}.inputs.invalidJudgements[${index}].measure`, true)),
  ];
};
