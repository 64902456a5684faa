import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { preparingCounties } from './preparing-counties.ts';

/** Somebody waits for a county of the demo: it is made next. For those only who will have duties there. */
export const prepareCounty = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly state: 'preparing' | 'ready' }> => {
  const preparing = await preparingCounties(deps, actor.userId);
  if (preparing.some((county) => county.id === id)) {
    deps.counties.prefer(id);
    return { state: 'preparing' };
  }
  await findAssessment(deps, actor, id);
  return { state: 'ready' };
};
