import { type AssessmentRow, assessmentRepository, type OrgRow, type Prisma, type SelfAssessmentPartRow, type SelfAssessmentRow, selfAssessmentRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { type Indicator, indicatorsOf } from './indicators.ts';
import { emptyItem, emptyReport, itemPartSchema, reportPart, reportPartSchema, type SelfAssessmentContent } from './part-content.ts';

export type Place = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string };
export type FoundPlace = { readonly assessment: AssessmentRow; readonly unit: OrgRow; readonly loaded: LoadedScheme; readonly indicators: readonly Indicator[] };

/** The unit whose self-assessment it is, for who may do this with it. */
export const findPlace = async (deps: Deps, { actor, assessmentId, unitId }: Place, action: Action): Promise<FoundPlace> => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const unit = await findAssessedUnit(deps, assessment, unitId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const indicators = indicatorsOf(loaded, unit);
  // A department reviews the items that name it: any of them opens the sheet.
  requireDuty(actor, action, { path: unit.path, departments: [...new Set(indicators.flatMap(({ item }) => item.departments))] });
  return { assessment, unit, loaded, indicators };
};

/** What a unit that has written nothing begins with. */
const begun = (deps: Pick<Deps, 'clock' | 'newId'>, assessmentId: string, unitId: string): SelfAssessmentRow => ({ id: deps.newId(), assessmentId, unitId, state: 'draft', version: 0, createdAt: deps.clock(), updatedAt: deps.clock() });

/** The row of the unit, held until the transaction ends; the assessment first, as everybody holds them. */
export const holdRow = async (deps: Deps, tx: Prisma.TransactionClient, assessmentId: string, unitId: string): Promise<SelfAssessmentRow> => {
  await assessmentRepository(tx).hold(assessmentId);
  return selfAssessmentRepository(tx).hold(begun(deps, assessmentId, unitId));
};

/** What the parts say together; an item that nobody wrote on is empty. */
export const contentOf = (indicators: readonly Indicator[], parts: readonly SelfAssessmentPartRow[]): SelfAssessmentContent => {
  const byPart = new Map(parts.map((part) => [part.part, part.content]));
  const report = reportPartSchema.safeParse(byPart.get(reportPart));
  return {
    items: Object.fromEntries(indicators.map(({ item }) => {
      const read = itemPartSchema.safeParse(byPart.get(item.id));
      return [item.id, read.success ? read.data : emptyItem];
    })),
    report: report.success ? report.data : emptyReport,
  };
};

/** The row and parts of a unit as they are now. */
export const readDraft = async (client: Prisma.TransactionClient, assessmentId: string, unitId: string): Promise<{ readonly row: SelfAssessmentRow | null; readonly parts: readonly SelfAssessmentPartRow[] }> => {
  const row = await selfAssessmentRepository(client).findByUnit(assessmentId, unitId);
  return { row, parts: row === null ? [] : await selfAssessmentRepository(client).findParts(row.id) };
};
