import { delegationRepository, userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { dayOf, isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed, roleNames } from '../policy/may-do.ts';
import { isDelegable } from './delegated-duties.ts';
import { localDay } from './local-day.ts';

const longestDays = 366;

export type DelegateDuty = { readonly actor: Actor; readonly role: string; readonly orgId: string; readonly department: string | null; readonly toUserId: string; /** The last day. */ readonly until: string; readonly reason: string };

/** Hands one of the own duties to somebody of the same bureau until a day; both have it meanwhile. What was handed over cannot be handed on. */
export const delegateDuty = async (deps: Deps, { actor, role, orgId, department, toUserId, until, reason }: DelegateDuty): Promise<{ readonly id: string }> => {
  const duty = actor.duties.find((one) => one.delegatedBy === undefined && one.role === role && one.orgId === orgId && (one.department ?? null) === department);
  if (!duty || !isDelegable(duty.role)) throw notAllowed('duties.delegate', actor.separated);
  if (reason.trim() === '') throw new AppError('delegation_reason_missing');
  const today = localDay(deps.clock());
  const last = new Date(today.getTime() + longestDays * 86_400_000);
  if (dayOf(until) < today || dayOf(until) > last) throw new AppError('delegation_until_wrong', { from: isoDay(today), to: isoDay(last) });
  const to = await userRepository(deps.db.prisma).findWithDuties(toUserId);
  if (!to || to.disabledAt !== null || to.id === actor.userId || !to.duties.some((one) => one.orgPath.startsWith(bureauOf(duty.orgPath, duty.role)))) throw new AppError('delegation_person_wrong', { role: roleNames[duty.role] });
  const id = deps.newId();
  return audited(deps, actor, async (tx) => {
    await delegationRepository(tx).create({ id, fromUserId: actor.userId, toUserId, role, orgId, department, until: dayOf(until), reason: reason.trim(), createdBy: actor.userId, createdAt: deps.clock() });
    return { result: { id }, entry: { action: 'delegate-duty', subject: `user ${actor.userId}`, orgPath: duty.orgPath, data: { delegation: id, to: toUserId, role, org: orgId, department, until, reason: reason.trim() } } };
  });
};

/** Staff of a unit hand over within their bureau, all others within theirs. */
export const bureauOf = (path: string, role: string): string => (role === 'station' ? path.replace(/[^/]+\/$/, '') : path);

/** Takes a duty back before its day; who handed it over may, and who received it. */
export const revokeDelegation = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly id: string }> => {
  const delegation = await delegationRepository(deps.db.prisma).findById(id);
  if (!delegation || (delegation.fromUserId !== actor.userId && delegation.toUserId !== actor.userId)) throw new AppError('not_found', { what: '委托', id });
  return audited(deps, actor, async (tx) => {
    if (!(await delegationRepository(tx).revoke(id, deps.clock(), actor.userId))) throw new AppError('delegation_over');
    return { result: { id }, entry: { action: 'revoke-delegation', subject: `user ${delegation.fromUserId}`, data: { delegation: id, to: delegation.toUserId } } };
  });
};
