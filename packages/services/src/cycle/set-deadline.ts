import { cyclePlanRepository } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { dayOf, isoDay } from '../assessments/iso-day.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { placeOf, statesOfScheme } from './order-of-states.ts';
import { recordEvent } from './record-event.ts';

export type SetDeadline = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly state: CycleState;
  /** The last day, still in time. */
  readonly dueAt: string;
  /** 0: none is set yet. */
  readonly expectedVersion: number;
  /** Obligatory where a deadline that was set is changed. */
  readonly reason?: string | undefined;
};

/** Sets the day until which a state of the year is to be done. */
export const setDeadline = async (deps: Deps, input: SetDeadline): Promise<{ readonly version: number }> => {
  const { actor, state, dueAt, expectedVersion } = input;
  const { assessment } = await findAssessment(deps, actor, input.assessmentId, 'cycle.set-deadline');
  const { scheme } = await loadSchemeVersion(deps, assessment.schemeHash);
  const reason = (input.reason ?? '').trim();
  if (!statesOfScheme(scheme).includes(state)) throw new AppError('step_unknown', { step: state });
  return audited(deps, actor, async (tx) => {
    const plan = cyclePlanRepository(tx);
    const all = await plan.findDeadlines(assessment.id);
    const before = all.find((deadline) => deadline.state === state);
    const stale = async (): Promise<AppError> => new AppError('stale_version', { author: before ? (await namesOf(deps, [before.setBy]))(before.setBy) : '', current: before ? { dueAt: isoDay(before.dueAt), version: before.version } : null, submitted: { dueAt, expectedVersion } });
    if ((before?.version ?? 0) !== expectedVersion) throw await stale();
    if (before && reason === '') throw new AppError('deadline_reason_missing');
    const wrong = all.find((other) => (placeOf(other.state) < placeOf(state) && isoDay(other.dueAt) > dueAt) || (placeOf(other.state) > placeOf(state) && isoDay(other.dueAt) < dueAt));
    if (wrong) throw new AppError('deadline_order', { state, date: dueAt, before: wrong.state, other: isoDay(wrong.dueAt) });
    const version = expectedVersion + 1;
    if (!(await plan.setDeadline({ assessmentId: assessment.id, state, dueAt: dayOf(dueAt), version, setBy: actor.userId, setAt: deps.clock() }))) throw await stale();
    const data = { state, dueAt, ...(before ? { before: isoDay(before.dueAt) } : {}) };
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'deadline', from: assessment.state, reason: reason || null, data });
    return { result: { version }, entry: { action: 'set-deadline', subject: `assessment ${assessment.id}`, data: { ...data, reason } } };
  });
};
