import { batchRepository, type BatchRow, inTransaction, markUndone, orgRepository, removeReportsOfBatch, sqlOf, takeBack } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';

export type UndoBatch = { readonly actor: Actor; readonly batchId: string; readonly reason: string };
export type UndoReport = { readonly batchId: string; readonly removed: number; readonly restored: number; readonly reportsRemoved: number };

/** The organisation or unit that a batch is about. */
export const placeOf = async (deps: Deps, batch: Pick<BatchRow, 'orgId' | 'unitId'>): Promise<{ readonly path: string }> => {
  const id = batch.unitId ?? batch.orgId;
  const org = await orgRepository(deps.db.prisma).findById(id);
  if (!org) throw new AppError('not_found', { what: '单位', id });
  return org;
};

/** Takes a stored batch back: the records are what they were without it, with the same ids, and so are the reports. */
export const undoBatch = async (deps: Deps, { actor, batchId, reason }: UndoBatch): Promise<UndoReport> => {
  const batch = await batchRepository(deps.db.prisma).findById(batchId);
  if (!batch) throw new AppError('not_found', { what: '批次', id: batchId });
  requireDuty(actor, 'facts.undo', await placeOf(deps, batch));
  if (reason.trim() === '') throw new AppError('undo_reason_missing');
  if (batch.assessmentId !== null) await requireState(deps, (await findAssessment(deps, actor, batch.assessmentId)).assessment, 'facts.undo', batch.unitId === null ? {} : { unitId: batch.unitId });
  const at = deps.clock();
  const report = await inTransaction(deps.db.pool, async (client) => {
    if (!(await markUndone(client, { id: batchId, at, by: actor.userId, reason: reason.trim() }))) throw new AppError('batch_not_stored', { state: batch.state });
    const facts = await takeBack(client, batch);
    const reportsRemoved = await removeReportsOfBatch(client, batchId);
    await appendAudit(sqlOf(client), { at, actor: actor.userId, action: 'undo-batch', subject: `batch ${batchId}`, data: { dataset: batch.dataset, reason: reason.trim(), ...facts, reportsRemoved } });
    return { batchId, ...facts, reportsRemoved };
  });
  deps.changed({ orgId: batch.orgId, reason: `撤销批次：${batch.source}`, by: actor.userId });
  return report;
};
