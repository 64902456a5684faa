import { loadPlan, planLibrary } from '@siheng/schemes';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { type CreateExternalResult, createExternalResult, externalResultOfPlan } from './create-external-result.ts';

type Entered = Pick<CreateExternalResult, 'title' | 'authority' | 'period' | 'rank' | 'source' | 'lines'>;

/** Takes in an entered or imported result, or one of the library, for the organisation of an assessment. */
export const takeExternalResult = async (deps: Deps, { actor, assessmentId, ...input }: { readonly actor: Actor; readonly assessmentId: string } & ({ readonly planId: string } | Entered)): Promise<{ readonly id: string }> => {
  const { org } = await findAssessment(deps, actor, assessmentId);
  if (!('planId' in input)) return createExternalResult(deps, { actor, org, ...input });
  if (!planLibrary().some((plan) => plan.id === input.planId)) throw new AppError('not_found', { what: '整改方案', id: input.planId });
  return createExternalResult(deps, { actor, org, ...externalResultOfPlan(loadPlan(input.planId)) });
};
