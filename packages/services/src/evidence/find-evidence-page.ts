import { assessmentRepository, evidenceRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { describeEvidence } from './describe-evidence.ts';
import { usesOfEvidence } from './where-used.ts';

export type FindEvidencePage = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly unitId?: string | undefined;
  readonly query?: string | undefined;
  readonly kind?: string | undefined;
  readonly used?: boolean | undefined;
  readonly page: number;
  readonly pageSize: number;
};

/** The evidence of all units that this person may look into, latest first, with what each piece is for. */
export const findEvidencePage = async (deps: Deps, { actor, assessmentId, unitId, query, kind, used, page, pageSize }: FindEvidencePage) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'evidence.read', unit));
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  const wanted = unitId === undefined ? [...names.keys()] : names.has(unitId) ? [unitId] : [];
  const found = await evidenceRepository(deps.db.prisma).findPage({ orgId: assessment.orgId, unitIds: wanted, query: query?.trim() || undefined, kind, isUsed: used, page, pageSize });
  const uses = await usesOfEvidence(deps, await loadSchemeVersion(deps, assessment.schemeHash), found.rows.map((row) => row.id));
  const person = await namesOf(deps, found.rows.map((row) => row.createdBy));
  return {
    rows: found.rows.map((row) => ({ ...describeEvidence(row), unitName: names.get(row.unitId) ?? '', by: person(row.createdBy), uses: [...(uses.get(row.id) ?? [])], mayRemove: row.createdBy === actor.userId && !uses.has(row.id) })),
    total: found.total,
    units: units.map((unit) => ({ id: unit.id, name: unit.name, mayAdd: mayDo(actor, 'evidence.add', unit) })),
    limitBytes: deps.evidence.limitBytes,
  };
};
