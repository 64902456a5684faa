import { vetoProposalRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { addJudgement } from '../judgements/add-judgement.ts';
import { appendValue } from '../judgements/append-value.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { findProposal, vetoStates } from './find-proposal.ts';
import { vetoProblem } from './veto-problem.ts';

export type DecideVeto = { readonly actor: Actor; readonly id: string; readonly expectedVersion: number; readonly verdict: 'confirmed' | 'refused'; /** Minutes or document of the leading group. */ readonly decision: string; /** Obligatory for a refusal. */ readonly note: string };

/** The leading group confirms a veto, which makes it a judgement, or refuses it with a reason. */
export const decideVeto = async (deps: Deps, { actor, id, expectedVersion, verdict, ...input }: DecideVeto): Promise<{ readonly state: 'confirmed' | 'refused' }> => {
  const { assessment, org, proposal, unit, judged } = await findProposal(deps, actor, id);
  const problem = vetoProblem(actor, proposal, unit);
  if (problem) throw problem;
  const scope = { unitId: unit.id };
  await requireState(deps, assessment, 'vetoes.decide', scope);
  if (proposal.state !== 'proposed' || proposal.version !== expectedVersion) throw new AppError('veto_decided', { state: vetoStates[proposal.state] });
  const [decision, note] = [input.decision.trim(), input.note.trim()];
  if (verdict === 'refused' && note === '') throw new AppError('veto_note_missing');
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'vetoes.decide', scope);
    const written = verdict === 'refused' || judged.kind === 'rating' ? null : await addJudgement(deps, tx, {
      assessmentId: assessment.id, unitId: unit.id, measure: judged.measure, kind: judged.kind, author: actor.userId, evidence: proposal.evidence,
      reason: `一票否决（${proposal.body}提出，领导小组确认${decision === '' ? '' : `，${decision}`}）：${proposal.grounds}`, valuesFrom: appendValue(judged, proposal.value),
    });
    const decided = { state: verdict, decidedBy: actor.userId, decidedAt: deps.clock(), decision: decision || null, note: note || null, judgementId: written?.judgement.id ?? null };
    if (!(await vetoProposalRepository(tx).decide(id, expectedVersion, decided))) throw new AppError('veto_decided', { state: vetoStates[verdict] });
    await notify(deps, tx, { kind: verdict === 'confirmed' ? 'veto-confirmed' : 'veto-refused', org, about: { unit: unit.name }, link: { path: '/vetoes', search: { veto: id, assessment: assessment.id } }, to: [{ userIds: [proposal.proposedBy] }, { roles: ['office-admin'], at: org }, ...(verdict === 'confirmed' ? [{ roles: ['station'] as const, at: unit }] : [])], except: actor.userId });
    return { result: null, entry: { action: verdict === 'confirmed' ? 'confirm-veto' : 'refuse-veto', subject: `veto ${id}`, data: { assessment: assessment.id, unit: unit.id, measure: judged.measure, value: proposal.value, proposedBy: proposal.proposedBy, judgement: written?.judgement.id ?? null, before: written?.before ?? null, after: written?.judgement.values ?? null, decision, note } } };
  });
  if (verdict === 'confirmed') deps.changed({ orgId: assessment.orgId, assessmentId: assessment.id, reason: `一票否决：${unit.name}`, by: actor.userId });
  return { state: verdict };
};
