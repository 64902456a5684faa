import { judgementRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { describeJudgements } from './describe-judgement.ts';

/** All versions of one judgement, the one that counts first. */
export const listHistory = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly measure: string }) => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  requireDuty(input.actor, 'judgements.read', { path: unit.path });
  return { rows: await describeJudgements(deps, await judgementRepository(deps.db.prisma).findVersions(assessment.id, unit.id, input.measure)) };
};
