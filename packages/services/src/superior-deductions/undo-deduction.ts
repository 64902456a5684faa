import { superiorDeductionRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

/** Takes a superior deduction back, with the reason: it stays in the list and counts no more. */
export const undoDeduction = async (deps: Deps, { actor, deductionId, reason }: { readonly actor: Actor; readonly deductionId: string; readonly reason: string }): Promise<{ readonly id: string }> => {
  const deduction = await superiorDeductionRepository(deps.db.prisma).findById(deductionId);
  if (!deduction) throw new AppError('not_found', { what: '上级扣分', id: deductionId });
  const { assessment, org } = await findAssessment(deps, actor, deduction.assessmentId, 'deductions.enter');
  await requireState(deps, assessment, 'deductions.enter');
  if (reason.trim() === '') throw new AppError('reason_missing');
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'deductions.enter');
    if (!(await superiorDeductionRepository(tx).undo({ id: deduction.id, undoneBy: actor.userId, undoneAt: deps.clock(), undoReason: reason.trim() }))) throw new AppError('deduction_undone');
    return { result: undefined, entry: { action: 'undo-superior-deduction', subject: `superior-deduction ${deduction.id}`, orgPath: org.path, data: { assessment: assessment.id, reason: reason.trim() } } };
  });
  deps.changed({ orgId: org.id, assessmentId: assessment.id, reason: `撤销上级扣分：${deduction.authority} ${deduction.item}`.slice(0, 200), by: actor.userId });
  return { id: deduction.id };
};
