import { rectificationRepository } from '@siheng/db';
import { type Escalation, escalationOf } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { addEvent } from './add-event.ts';
import { actingBody, bodiesOf } from './bodies.ts';
import { findItem } from './find-item.ts';
import { findRectificationSettings } from './rectification-settings.ts';

const kinds = new Set(['reminder', 'notice', 'warning']);

/** Reminds the responsible bodies: as often as the organisation decided it is a notice (通报), then a warning (警告). */
export const remindRectification = async (deps: Deps, input: { readonly actor: Actor; readonly id: string; readonly reason: string }): Promise<{ readonly level: Escalation; readonly times: number }> => {
  const { item, unit, org } = await findItem(deps, input.actor, input.id, 'rectification.plan');
  if (item.state === 'verified') throw new AppError('reminder_not_due');
  const reason = input.reason.trim();
  if (reason === '') throw new AppError('reminder_reason_missing');
  const times = (await rectificationRepository(deps.db.prisma).findEvents([item.id])).filter((event) => kinds.has(event.do)).length + 1;
  const level = escalationOf(times, await findRectificationSettings(deps.db.prisma, item.orgId)) ?? 'reminder';
  const body = actingBody(await bodiesOf(deps, input.actor, (unit ?? org).path), []);
  await addEvent(deps, item, item.state, { do: level, body, by: input.actor.userId, at: deps.clock(), reason, evidence: [], day: null, check: null });
  return { level, times };
};
