import { type AssessmentRow, assessmentRepository, type OrgRow, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

export type FoundAssessment = { readonly assessment: AssessmentRow; readonly org: OrgRow };

/** The assessment, if it exists and the person may do this there. */
export const findAssessment = async (deps: Deps, actor: Actor, id: string, action: Action = 'assessment.read'): Promise<FoundAssessment> => {
  const assessment = await assessmentRepository(deps.db.prisma).findById(id);
  const org = assessment && (await orgRepository(deps.db.prisma).findById(assessment.orgId));
  if (!assessment || !org) throw new AppError('not_found', { what: '考核', id });
  requireDuty(actor, action, { path: org.path });
  return { assessment, org };
};

/** A unit of the assessment. */
export const findAssessedUnit = async (deps: Deps, assessment: AssessmentRow, unitId: string): Promise<OrgRow> => {
  const unit = await orgRepository(deps.db.prisma).findById(unitId);
  if (!unit || !(await assessmentRepository(deps.db.prisma).hasUnit(assessment.id, unitId))) throw new AppError('unit_not_assessed', { unit: unitId });
  return unit;
};
