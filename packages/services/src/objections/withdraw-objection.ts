import { objectionRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { findObjection, objectionStates } from './find-objection.ts';

/** The unit takes its objection back before anybody decided. */
export const withdrawObjection = async (deps: Deps, { actor, id, expectedVersion, reason }: { readonly actor: Actor; readonly id: string; readonly expectedVersion: number; readonly reason: string }): Promise<{ readonly state: 'withdrawn' }> => {
  const { org, objection, unit } = await findObjection(deps, actor, id);
  if (!mayDo(actor, 'objections.submit', { path: unit.path })) throw new AppError('objection_not_yours');
  return audited(deps, actor, async (tx) => {
    if (!(await objectionRepository(tx).decide({ id, version: expectedVersion }, { state: 'withdrawn', decidedBy: actor.userId, decidedAt: deps.clock(), reason: reason.trim() }))) throw new AppError('objection_decided', { state: objectionStates[objection.state] });
    await notify(deps, tx, { kind: 'objection-withdrawn', org, about: { unit: unit.name, item: objection.contested.itemTitle }, link: { path: '/objections', search: { objection: id, assessment: objection.assessmentId } }, to: [{ roles: ['office-admin', 'leader'], at: org }], except: actor.userId });
    return { result: { state: 'withdrawn' as const }, entry: { action: 'withdraw-objection', subject: `objection ${id}`, data: { assessment: objection.assessmentId, unit: unit.id, reason: reason.trim() } } };
  });
};
