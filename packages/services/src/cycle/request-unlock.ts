import { unlockRequestRepository } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { notify } from '../notifications/notify.ts';
import type { StateBoundAction } from '../policy/action-states.ts';
import { actionTitles } from '../policy/action-titles.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { recordEvent } from './record-event.ts';
import { readLocks } from './state-gate.ts';

export type RequestUnlock = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly action: StateBoundAction;
  /** For whom it is to be opened; a station asks for its own unit, a department for itself. */
  readonly unitId?: string | undefined;
  readonly department?: string | undefined;
  readonly reason: string;
};

/** Asks to do what the state of the assessment locks. Nothing opens before somebody else has granted it. */
export const requestUnlock = async (deps: Deps, input: RequestUnlock): Promise<{ readonly id: string }> => {
  const { actor, action } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId);
  const unit = input.unitId === undefined ? null : await findAssessedUnit(deps, assessment, input.unitId);
  const departments = input.department === undefined ? {} : { departments: [input.department] };
  const subject = { path: unit?.path ?? org.path, ...departments };
  requireDuty(actor, 'cycle.request-unlock', subject);
  requireDuty(actor, action, subject);
  const reason = input.reason.trim();
  if (reason === '') throw new AppError('unlock_reason_missing');
  const lock = (await readLocks(deps, deps.db.prisma, assessment, action))({ ...(unit ? { unitId: unit.id } : {}), ...departments });
  if (!lock) throw new AppError('unlock_not_needed', { action });
  const id = deps.newId();
  return audited(deps, actor, async (tx) => {
    await unlockRequestRepository(tx).create({ id, assessmentId: assessment.id, action, unitId: unit?.id ?? null, department: input.department ?? null, reason, requestedBy: actor.userId, requestedAt: deps.clock(), state: 'open', decidedBy: null, decidedAt: null, note: null, until: null });
    const data = { request: id, action, unit: unit?.id ?? null, department: input.department ?? null };
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'request-unlock', from: assessment.state, reason, data });
    await notify(deps, tx, { kind: 'unlock-requested', org, about: { by: actor.name, action: actionTitles[action] }, link: { path: '/cycle', search: { assessment: assessment.id } }, to: [{ roles: ['office-admin'], at: org }], except: actor.userId });
    return { result: { id }, entry: { action: 'request-unlock', subject: `assessment ${assessment.id}`, data: { ...data, reason } } };
  });
};
