import { findingRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { isoDay } from '../assessments/iso-day.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { addJudgement } from '../judgements/add-judgement.ts';
import { appendValue } from '../judgements/append-value.ts';
import { requireValues } from '../judgements/require-values.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { findFinding } from './find-finding.ts';
import { verifyProblem } from './verify-problem.ts';

export const findingStates = { entered: '待核实', verified: '已核实', dismissed: '未予认定', withdrawn: '已撤回' } as const;

export type DecideFinding = { readonly actor: Actor; readonly id: string; readonly expectedVersion: number; readonly verdict: 'verified' | 'dismissed'; readonly note: string };

/** Another person verifies a finding, which makes it a judgement, or dismisses it with a reason. */
export const decideFinding = async (deps: Deps, { actor, id, expectedVersion, verdict, note: rawNote }: DecideFinding): Promise<{ readonly state: 'verified' | 'dismissed' }> => {
  const { assessment, org, finding, unit, judged } = await findFinding(deps, actor, id);
  const problem = verifyProblem(actor, finding, unit, judged);
  if (problem) throw problem;
  const scope = { unitId: unit.id, departments: judged.item.departments };
  await requireState(deps, assessment, 'findings.verify', scope);
  if (finding.state !== 'entered' || finding.version !== expectedVersion) throw new AppError('finding_decided', { state: findingStates[finding.state] });
  const note = rawNote.trim();
  if (verdict === 'dismissed' && note === '') throw new AppError('finding_note_missing');
  await audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'findings.verify', scope);
    const written = verdict === 'dismissed' || judged.kind === 'rating' ? null : await addJudgement(deps, tx, {
      assessmentId: assessment.id, unitId: unit.id, measure: judged.measure, kind: judged.kind, author: actor.userId, evidence: finding.evidence,
      reason: `察访核验（${isoDay(finding.foundOn)}）：${finding.text}${note === '' ? '' : `。核实意见：${note}`}`, valuesFrom: appendValue(judged, finding.value),
    });
    if (written) requireValues(judged, written.judgement.values);
    const decided = { state: verdict, decidedBy: actor.userId, decidedAt: deps.clock(), note: note || null, judgementId: written?.judgement.id ?? null };
    if (!(await findingRepository(tx).decide(id, expectedVersion, decided))) throw new AppError('finding_decided', { state: findingStates[verdict] });
    const about = { unit: unit.name, item: judged.item.title.zh };
    const link = { path: '/findings', search: { finding: id, assessment: assessment.id } };
    await notify(deps, tx, { kind: verdict === 'verified' ? 'finding-verified' : 'finding-dismissed', org, about, link, to: [{ userIds: [finding.enteredBy] }, ...(verdict === 'verified' ? [{ roles: ['station'] as const, at: unit }] : [])], except: actor.userId });
    return { result: null, entry: { action: verdict === 'verified' ? 'verify-finding' : 'dismiss-finding', subject: `finding ${id}`, data: { assessment: assessment.id, unit: unit.id, measure: judged.measure, value: finding.value, enteredBy: finding.enteredBy, judgement: written?.judgement.id ?? null, before: written?.before ?? null, after: written?.judgement.values ?? null, note } } };
  });
  if (verdict === 'verified') deps.changed({ orgId: assessment.orgId, assessmentId: assessment.id, reason: `察访核验：${unit.name} ${judged.item.title.zh}`, by: actor.userId });
  return { state: verdict };
};
