import { evidenceRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, requireDuty } from '../policy/may-do.ts';
import { describeEvidence } from './describe-evidence.ts';

/** The evidence of a unit, latest first: what a judgement or a self-assessment may name. */
export const listEvidence = async (deps: Deps, { actor, assessmentId, unitId }: { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const unit = await findAssessedUnit(deps, assessment, unitId);
  requireDuty(actor, 'evidence.read', { path: unit.path });
  const rows = await evidenceRepository(deps.db.prisma).findByUnit(unit.id);
  return { rows: rows.map(describeEvidence), mayAdd: mayDo(actor, 'evidence.add', { path: unit.path }), limitBytes: deps.evidence.limitBytes };
};
