import { type CorrectionRow, objectionRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { applyCorrection, type Correction, prepareCorrection } from './correction.ts';
import { findObjection, objectionStates } from './find-objection.ts';
import { findScorers, handleProblem } from './scorers.ts';

export type DecideObjection = { readonly actor: Actor; readonly id: string; readonly expectedVersion: number; readonly verdict: 'accepted' | 'refused'; readonly reason: string; readonly corrections: readonly Correction[] };

/** Somebody who did not score decides. Accepted: what was wrong is corrected at once and everything scored again; refused: with the reason. */
export const decideObjection = async (deps: Deps, { actor, id, expectedVersion, verdict, ...input }: DecideObjection): Promise<{ readonly state: 'accepted' | 'refused' }> => {
  const { assessment, org, objection, unit } = await findObjection(deps, actor, id);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const problem = handleProblem(actor, unit, await findScorers(deps, loaded, objection));
  if (problem) throw problem;
  const scope = { unitId: unit.id };
  await requireState(deps, assessment, 'objections.handle', scope);
  if (objection.state !== 'submitted' || objection.version !== expectedVersion) throw new AppError('objection_decided', { state: objectionStates[objection.state] });
  const reason = input.reason.trim();
  if (reason === '') throw new AppError('objection_reason_missing');
  if (verdict === 'accepted' && input.corrections.length === 0) throw new AppError('objection_correction_missing');
  const subject = { objection, unit, loaded };
  const prepared = verdict === 'refused' ? [] : await Promise.all(input.corrections.map((correction) => prepareCorrection(deps, subject, correction)));
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'objections.handle', scope);
    const corrections: CorrectionRow[] = [];
    for (const correction of prepared) corrections.push(await applyCorrection(deps, tx, subject, correction, actor.userId, reason));
    const decided = { state: verdict, decidedBy: actor.userId, decidedAt: deps.clock(), reason, ...(verdict === 'accepted' ? { correction: corrections, runBefore: assessment.publishedRunId ?? objection.runId } : {}) };
    if (!(await objectionRepository(tx).decide(objection, decided))) throw new AppError('objection_decided', { state: objectionStates[verdict] });
    const departments = loaded.items.get(objection.itemId)?.item.departments ?? [];
    await notify(deps, tx, {
      kind: verdict === 'accepted' ? 'objection-accepted' : 'objection-refused', org, about: { unit: unit.name, item: objection.contested.itemTitle }, link: { path: '/objections', search: { objection: id, assessment: assessment.id } },
      to: [{ userIds: [objection.submittedBy] }, { roles: ['station'], at: unit }, ...departments.map((department) => ({ roles: ['department'] as const, at: unit, department })), { roles: ['office-admin'], at: org }], except: actor.userId,
    });
    return { result: null, entry: { action: verdict === 'accepted' ? 'accept-objection' : 'refuse-objection', subject: `objection ${id}`, data: { assessment: assessment.id, unit: unit.id, item: objection.itemId, rule: objection.ruleId, reason, corrections: corrections.map((one) => (one.kind === 'judgement' ? one : { kind: one.kind, dataset: one.dataset, fact: one.factId, batch: one.batchId, withdrawn: one.after === null })) } } };
  });
  if (verdict === 'accepted') deps.changed({ orgId: assessment.orgId, assessmentId: assessment.id, reason: `申诉成立：${unit.name} ${objection.contested.itemTitle.zh}`, by: actor.userId });
  return { state: verdict };
};
