import { type Plan, score, type UnitScore } from '@siheng/kernel';
import type { StoredInput } from './stored-score.ts';

/** The score of frozen inputs: of a run, and of everybody who computes it again. What superiors deducted stands with the units that it names. */
export const scoreInputs = (plan: Plan, inputs: readonly StoredInput[]): readonly UnitScore[] => {
  const rankedBefore = inputs.filter((input) => input.prior?.rank !== undefined).length;
  const superiorDeductions = inputs.flatMap((input) => input.superiorDeductions ?? []);
  return score(plan, { units: inputs, ...(superiorDeductions.length === 0 ? {} : { superiorDeductions }), ...(rankedBefore === 0 ? {} : { priorUnitCount: rankedBefore }) }).units;
};
