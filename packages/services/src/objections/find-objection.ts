import { objectionRepository, type ObjectionRow, type OrgRow } from '@siheng/db';
import { findAssessedUnit, findAssessment, type FoundAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

export const objectionStates = { submitted: '办理中', accepted: '已支持', refused: '未予支持', withdrawn: '已撤回' } as const;

export type FoundObjection = FoundAssessment & { readonly objection: ObjectionRow; readonly unit: OrgRow };

/** The objection, if it exists and the person may do this with it. */
export const findObjection = async (deps: Deps, actor: Actor, id: string, action: Action = 'objections.read'): Promise<FoundObjection> => {
  const objection = await objectionRepository(deps.db.prisma).findById(id);
  if (!objection) throw new AppError('not_found', { what: '申诉', id });
  const found = await findAssessment(deps, actor, objection.assessmentId);
  const unit = await findAssessedUnit(deps, found.assessment, objection.unitId);
  requireDuty(actor, action, { path: unit.path });
  return { ...found, objection, unit };
};
