import { type Plan, score, type UnitInput, type UnitScore } from '@siheng/kernel';

/** The score of frozen inputs: of a run, and of everybody who computes it again. */
export const scoreInputs = (plan: Plan, inputs: readonly UnitInput[]): readonly UnitScore[] => {
  const rankedBefore = inputs.filter((input) => input.prior?.rank !== undefined).length;
  return score(plan, { units: inputs, ...(rankedBefore === 0 ? {} : { priorUnitCount: rankedBefore }) }).units;
};
