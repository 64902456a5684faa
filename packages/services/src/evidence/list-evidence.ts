import { evidenceRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

/** The evidence of a unit, latest first: what a judgement may name. */
export const listEvidence = async (deps: Deps, { actor, assessmentId, unitId }: { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const unit = await findAssessedUnit(deps, assessment, unitId);
  requireDuty(actor, 'facts.read', { path: unit.path });
  const rows = await evidenceRepository(deps.db.prisma).findByUnit(unit.id);
  return { rows: rows.map(({ id, title, kind, fileName, size, sha256 }) => ({ id, title, kind, fileName, size, href: sha256 === null ? null : `/files/evidence/${id}` })) };
};
