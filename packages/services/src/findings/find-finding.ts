import { type FindingRow, findingRepository, type OrgRow } from '@siheng/db';
import { findAssessedUnit, findAssessment, type FoundAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findPlace } from '../judgements/find-place.ts';
import type { JudgedPlace } from '../judgements/judged-places.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';

export type FoundFinding = FoundAssessment & { readonly finding: FindingRow; readonly unit: OrgRow; readonly judged: JudgedPlace };

/** The finding with what it is about, if the person may read the assessment. */
export const findFinding = async (deps: Deps, actor: Actor, id: string): Promise<FoundFinding> => {
  const finding = await findingRepository(deps.db.prisma).findById(id);
  if (!finding) throw new AppError('not_found', { what: '察访核验问题', id });
  const found = await findAssessment(deps, actor, finding.assessmentId);
  const unit = await findAssessedUnit(deps, found.assessment, finding.unitId);
  return { ...found, finding, unit, judged: findPlace(await loadSchemeVersion(deps, found.assessment.schemeHash), unit, finding.measure) };
};
