import type { UnitInput } from '@siheng/kernel';
import { type ExactJson, parseExactJson } from '../json/exact-json.ts';
import { type FormProblem, formProblems } from '../library/problems.ts';
import { type ScoringInputs, scoringInputsSchema } from './format.ts';
import { inputNameProblems } from './name-problems.ts';
import { scoredUnit } from './run-scoring.ts';

/** Units to score, or all that is wrong with the file. */
export type InputReading = { readonly inputs: ScoringInputs } | { readonly problems: readonly FormProblem[] };

/** Reads the `inputs` of a scoring case: units with their measures and judgements, numbers as exact text. */
export const readInputs = (text: string): InputReading => {
  let json: ExactJson;
  try {
    json = parseExactJson(text);
  } catch (error) {
    return { problems: [{ path: '', expected: 'a JSON file', got: error instanceof Error ? error.message : String(error) }] };
  }
  const parsed = scoringInputsSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { problems: formProblems(parsed.error) };
  const problems = inputNameProblems(parsed.data, '');
  return problems.length > 0 ? { problems } : { inputs: parsed.data };
};

/** The units as the product takes them: what is not listed is not reported, the total is provisional. */
export const reportedUnits = (inputs: ScoringInputs): readonly UnitInput[] =>
  inputs.units.map((unit) => {
    const { unit: who, measures, judgements } = scoredUnit(unit);
    return { ...who, measures, judgements };
  });
