import { assessmentRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { describeForm } from './find-form.ts';

/** The forms of the enabled plugins, with the units for which the person may fill them in. */
export const listForms = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { org } = await findAssessment(deps, actor, assessmentId);
  const { registry } = await enabledRegistry(deps, org.id);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessmentId)).filter((unit) => mayDo(actor, 'facts.enter', unit)).map(({ id, name }) => ({ id, name }));
  return { rows: registry.forms().map((form) => ({ ...describeForm(deps, form), units })) };
};
