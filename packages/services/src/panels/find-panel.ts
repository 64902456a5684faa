import { assessmentRepository } from '@siheng/db';
import { findAssessment, type FoundAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { Action } from '../policy/policy.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { type SchemePanel, schemePanels } from './scheme-panels.ts';

/** A panel of the scheme of an assessment, if the person may do this there. */
export const findPanel = async (deps: Deps, actor: Actor, assessmentId: string, measure: string, action: Action): Promise<FoundAssessment & { readonly panel: SchemePanel }> => {
  const found = await findAssessment(deps, actor, assessmentId, action);
  const loaded = await loadSchemeVersion(deps, found.assessment.schemeHash);
  const panel = schemePanels(loaded, await assessmentRepository(deps.db.prisma).findUnits(assessmentId)).find((one) => one.measure === measure);
  if (!panel) throw new AppError('panel_unknown', { measure });
  return { ...found, panel };
};
