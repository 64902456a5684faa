import { cyclePlanRepository } from '@siheng/db';
import { attemptStep } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { audited } from '../audit/audited.ts';
import { refusalOf } from './advance-assessment.ts';
import { placeOf } from './order-of-states.ts';
import { recordEvent } from './record-event.ts';

export type RecordStep = { readonly actor: Actor; readonly assessmentId: string; readonly step: string; /** Minutes, letter or address that proves it. */ readonly reference: string; readonly note?: string | undefined };

/** Records that a step of the scheme's procedure was done (004: 市局党组研究, 报送市绩效办 …). An earlier one that is missing refuses it; one that repeats is recorded each time. */
export const recordStep = async (deps: Deps, input: RecordStep): Promise<{ readonly step: string }> => {
  const { actor, step } = input;
  const { assessment } = await findAssessment(deps, actor, input.assessmentId, 'cycle.record-step');
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const known = loaded.scheme.cycle?.steps?.find(({ id }) => id === step);
  if (!known) throw new AppError('step_unknown', { step });
  const [reference, note] = [input.reference.trim(), (input.note ?? '').trim()];
  if (placeOf(known.state) > placeOf(assessment.state)) throw refusalOf(`${known.state}_missing`, step, loaded);
  if (reference === '') throw new AppError('step_reference_missing', { step: known.title.zh });
  return audited(deps, actor, async (tx) => {
    const plan = cyclePlanRepository(tx);
    const done = (await plan.findSteps(assessment.id)).map((one) => one.step);
    const attempt = attemptStep(loaded.scheme.cycle, { step, done });
    if (!attempt.accepted && attempt.reason !== null) throw refusalOf(attempt.reason, step, loaded);
    const isFirst = await plan.addStep({ assessmentId: assessment.id, step, by: actor.userId, at: deps.clock(), reference, note: note || null });
    if (!isFirst && known.repeats !== true) throw new AppError('step_done', { step: known.title.zh });
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'step', from: assessment.state, decision: reference, reason: note || null, data: { step, title: known.title } });
    return { result: { step }, entry: { action: 'record-step', subject: `assessment ${assessment.id}`, data: { step, reference, note } } };
  });
};
