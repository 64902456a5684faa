import { type DeductionCause, evidenceRepository, superiorDeductionRepository } from '@siheng/db';
import { compareExact } from '@siheng/kernel';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { dayOf } from '../assessments/iso-day.ts';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

export type CreateDeduction = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly authority: string;
  readonly item: string;
  /** Decimal text, both. */
  readonly superiorFull: string;
  readonly pointsLost: string;
  readonly causes: readonly DeductionCause[];
  readonly document: string;
  /** ISO day of the document. */
  readonly date: string;
  readonly evidence: readonly string[];
};

const decimal = /^\d{1,9}(\.\d{1,6})?$/;
const isPositive = (text: string): boolean => decimal.test(text) && compareExact(canonical(text), '0') > 0;
const canonical = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text).replace(/^0+(?=\d)/, '');

const refusePoints = (lost: string, full: string): void => {
  if (!isPositive(lost) || !isPositive(full) || compareExact(canonical(lost), canonical(full)) > 0) throw new AppError('deduction_points_invalid', { lost, full });
};

const refuseCauses = async (deps: Deps, { assessment, causes, evidence }: { readonly assessment: Parameters<typeof findAssessedUnit>[1]; readonly causes: readonly DeductionCause[]; readonly evidence: readonly string[] }): Promise<void> => {
  if (causes.length === 0 || new Set(causes.map((cause) => cause.unitId)).size < causes.length) throw new AppError('deduction_causes_missing');
  for (const { unitId, share, reason } of causes) {
    const unit = await findAssessedUnit(deps, assessment, unitId);
    if (share !== null && (!isPositive(share) || compareExact(canonical(share), '1') > 0)) throw new AppError('deduction_share_invalid', { unit: unit.name, share });
    if (reason.trim() === '') throw new AppError('deduction_cause_reason_missing', { unit: unit.name });
  }
  const ofUnits = new Set((await evidenceRepository(deps.db.prisma).findByIds(evidence)).filter((piece) => causes.some((cause) => cause.unitId === piece.unitId)).map((piece) => piece.id));
  const foreign = evidence.find((id) => !ofUnits.has(id));
  if (foreign !== undefined) throw new AppError('not_found', { what: '证明材料', id: foreign });
};

/** Enters what a superior authority took from the county's result and which units caused it; only negligence is passed down (002 上级扣分传导). */
export const createDeduction = async (deps: Deps, input: CreateDeduction): Promise<{ readonly id: string }> => {
  const { actor } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, 'deductions.enter');
  await requireState(deps, assessment, 'deductions.enter');
  const [authority, item, document] = [input.authority.trim(), input.item.trim(), input.document.trim()];
  if (authority === '' || item === '' || document === '') throw new AppError('deduction_text_missing');
  refusePoints(input.pointsLost, input.superiorFull);
  const evidence = [...new Set(input.evidence)];
  await refuseCauses(deps, { assessment, causes: input.causes, evidence });
  const causes = input.causes.map(({ unitId, share, negligent, reason }) => ({ unitId, share: share === null ? null : canonical(share), negligent, reason: reason.trim() }));
  const [id, pointsLost, superiorFull] = [deps.newId(), canonical(input.pointsLost), canonical(input.superiorFull)];
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'deductions.enter');
    await superiorDeductionRepository(tx).create({ id, assessmentId: assessment.id, authority, item, superiorFull, pointsLost, causes, document, date: dayOf(input.date), evidence, createdBy: actor.userId, createdAt: deps.clock() });
    return { result: undefined, entry: { action: 'create-superior-deduction', subject: `superior-deduction ${id}`, orgPath: org.path, data: { assessment: assessment.id, authority, item, pointsLost, superiorFull, causes: causes.map(({ unitId, share, negligent }) => ({ unitId, share, negligent })), document } } };
  });
  deps.changed({ orgId: org.id, assessmentId: assessment.id, reason: `上级扣分：${authority} ${item}`.slice(0, 200), by: actor.userId });
  return { id };
};
