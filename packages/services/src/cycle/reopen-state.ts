import { assessmentRepository, cyclePlanRepository } from '@siheng/db';
import type { CycleState } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { dayOf } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { requireDayAhead } from './day-ahead.ts';
import { moveAssessment } from './move-assessment.ts';
import { placeOf, statesOfScheme } from './order-of-states.ts';
import { recordEvent } from './record-event.ts';
import { tellMove } from './tell-move.ts';

export type ReopenState = {
  readonly actor: Actor;
  readonly assessmentId: string;
  /** The earlier state that is open again. */
  readonly to: CycleState;
  readonly expectedVersion: number;
  readonly reason: string;
  /** Reference of the decision: obligatory once the results were confirmed. */
  readonly decision?: string | undefined;
  /** The day until which it stays open: the new deadline of the state. */
  readonly until?: string | undefined;
};

/** Goes back to an earlier state of the year. What was decided stays on record; the way forward is asked again. */
export const reopenState = async (deps: Deps, input: ReopenState): Promise<{ readonly state: CycleState; readonly version: number }> => {
  const { actor, to, expectedVersion, until } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, 'cycle.reopen');
  const [reason, decision] = [input.reason.trim(), (input.decision ?? '').trim()];
  if (reason === '') throw new AppError('reopen_reason_missing');
  if (until !== undefined) requireDayAhead(deps, until);
  return moveAssessment(deps, assessment, { actor, expectedVersion }, async (tx, now) => {
    const { scheme } = await loadSchemeVersion(deps, now.schemeHash);
    if (placeOf(to) >= placeOf(now.state) || to === 'draft' || !statesOfScheme(scheme).includes(to)) throw new AppError('reopen_wrong_state', { to, from: now.state });
    const wasConfirmed = placeOf(now.state) >= placeOf('confirmed') && placeOf(to) < placeOf('confirmed');
    if (wasConfirmed && decision === '') throw new AppError('leading_group_decision_missing', { state: to });
    if (!(await assessmentRepository(tx).move(now.id, expectedVersion, { state: to }))) throw new AppError('cycle_stale', { author: '', state: now.state });
    if (until !== undefined) {
      const plan = cyclePlanRepository(tx);
      const before = (await plan.findDeadlines(now.id)).find((deadline) => deadline.state === to);
      await plan.setDeadline({ assessmentId: now.id, state: to, dueAt: dayOf(until), version: (before?.version ?? 0) + 1, setBy: actor.userId, setAt: deps.clock() });
    }
    const data = { version: expectedVersion + 1, ...(until === undefined ? {} : { until }), ...(wasConfirmed ? { thawed: now.publishedRunId } : {}) };
    await recordEvent(deps, tx, actor, { assessmentId: now.id, kind: 'reopen', from: now.state, to, reason, decision: decision || null, data });
    await tellMove(deps, tx, actor, now, org, 'state-reopened', to);
    return { result: { state: to, version: expectedVersion + 1 }, entry: { action: 'reopen-state', subject: `assessment ${now.id}`, data: { from: now.state, to, reason, decision, ...data } } };
  });
};
