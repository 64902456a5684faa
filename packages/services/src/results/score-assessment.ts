import { findAssessment } from '../assessments/find-assessment.ts';
import { requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';

/** Asks for a run now; it joins one that already waits. */
export const scoreAssessment = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly reason: string }): Promise<{ readonly jobId: string }> => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId, 'results.score');
  await requireState(deps, assessment, 'results.score');
  return { jobId: deps.scoring.request({ assessmentId: assessment.id, reason: input.reason, by: input.actor.userId }) };
};
