import { checkJudgement } from '@siheng/kernel';
import { AppError } from '../errors/app-error.ts';
import type { JudgedPlace } from './judged-places.ts';
import { type ValueKind, valueProblem } from './platform-measure.ts';

const refusePoints = ({ rule }: Extract<JudgedPlace, { kind: 'points' }>, values: readonly string[]): void => {
  const [problem] = checkJudgement(rule, values);
  if (!problem) return;
  const { value, min, max, index } = problem;
  if (problem.kind === 'too-many') throw new AppError('judgement_single_value', { count: values.length });
  throw new AppError(problem.kind === 'not-a-number' ? 'judgement_not_a_number' : 'judgement_out_of_range', { value, min, max, index });
};

const levelsOf = (kind: ValueKind): readonly string[] => (kind.kind === 'levels' ? kind.levels : kind.kind === 'cases' ? kind.cases.map((one) => one.value) : ['1', '0']);

const refuseValue = (kind: ValueKind, values: readonly string[]): void => {
  const problem = valueProblem(kind, values);
  if (problem === 'too-many') throw new AppError('judgement_single_value', { count: values.length });
  if (problem === 'unknown-level') throw new AppError('judgement_level_unknown', { value: values[0] ?? '', levels: levelsOf(kind) });
  if (problem === 'not-a-number') throw new AppError('judgement_not_a_number', { value: values[0] ?? '' });
  if (problem === 'outside-range') throw new AppError('judgement_out_of_range', { value: values[0] ?? '', min: '0', max: kind.kind === 'number' ? (kind.max ?? '') : '', index: 0 });
};

/** Refuses what the clause does not allow; nothing is clamped. */
export const requireValues = (judged: JudgedPlace, values: readonly string[]): void => (judged.kind === 'points' ? refusePoints(judged, values) : refuseValue(judged.value, values));
