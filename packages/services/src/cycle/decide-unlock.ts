import { unlockRequestRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { dayOf } from '../assessments/iso-day.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { notify } from '../notifications/notify.ts';
import { actionTitles, isAction } from '../policy/action-titles.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDayAhead } from './day-ahead.ts';
import { recordEvent } from './record-event.ts';

export type DecideUnlock = { readonly actor: Actor; readonly id: string; readonly verdict: 'granted' | 'refused'; /** Last day on which it is open; of a grant. */ readonly until?: string | undefined; readonly note?: string | undefined };

const verdicts = { granted: { zh: '已同意', en: 'granted' }, refused: { zh: '未同意', en: 'refused' } } as const;

const dayMs = 86_400_000;

/** The end of a day in China: what is granted until a day is open on it. */
const endOfDay = (day: string): Date => new Date(dayOf(day).getTime() + dayMs - 8 * 3_600_000);

/** Grants or refuses a request to unlock. Never the own one. */
export const decideUnlock = async (deps: Deps, { actor, id, verdict, ...input }: DecideUnlock): Promise<{ readonly id: string; readonly state: 'granted' | 'refused' }> => {
  const request = await unlockRequestRepository(deps.db.prisma).findById(id);
  if (!request) throw new AppError('not_found', { what: '解锁申请', id });
  const { assessment, org } = await findAssessment(deps, actor, request.assessmentId, 'cycle.decide-unlock');
  if (request.requestedBy === actor.userId) throw new AppError('own_request');
  const note = (input.note ?? '').trim();
  const until = verdict === 'granted' ? input.until : undefined;
  if (verdict === 'granted' && until === undefined) throw new AppError('unlock_until_missing');
  if (until !== undefined) requireDayAhead(deps, until);
  if (verdict === 'refused' && note === '') throw new AppError('unlock_note_missing');
  return audited(deps, actor, async (tx) => {
    if (!(await unlockRequestRepository(tx).decide({ id, state: verdict, decidedBy: actor.userId, decidedAt: deps.clock(), note: note || null, until: until === undefined ? null : endOfDay(until) }))) throw new AppError('unlock_decided');
    const data = { request: id, verdict, action: request.action, unit: request.unitId, department: request.department, ...(until === undefined ? {} : { until }) };
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'decide-unlock', from: assessment.state, reason: note || null, data });
    const title = isAction(request.action) ? actionTitles[request.action] : { zh: request.action, en: request.action };
    await notify(deps, tx, { kind: 'unlock-decided', org, about: { action: title, verdict: verdicts[verdict] }, link: { path: '/cycle', search: { assessment: assessment.id } }, to: [{ userIds: [request.requestedBy] }], except: actor.userId });
    return { result: { id, state: verdict }, entry: { action: 'decide-unlock', subject: `assessment ${assessment.id}`, data: { ...data, note } } };
  });
};
