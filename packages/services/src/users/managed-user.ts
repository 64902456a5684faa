import { type UserRow, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

type Place = { readonly role: string; readonly orgPath: string };

/** Who manages administrators is an administrator: nobody raises the own rights by way of another account. */
const actionFor = (duty: Place): Action => (duty.role === 'administrator' ? 'users.manage-administrators' : 'users.manage');

/** Refuses unless the person manages every one of the duties. */
export const requireManaging = (actor: Actor, duties: readonly Place[]): void => {
  for (const duty of duties) requireDuty(actor, actionFor(duty), { path: duty.orgPath });
};

export const managesAll = (actor: Actor, duties: readonly Place[]): boolean => duties.every((duty) => mayDo(actor, actionFor(duty), { path: duty.orgPath }));

/** An account that the person manages with all its duties. */
export const findManagedUser = async (deps: Deps, actor: Actor, userId: string): Promise<UserRow> => {
  const user = await userRepository(deps.db.prisma).findWithDuties(userId);
  // Somebody without any duty is nobody's but the top's.
  if (!user) throw new AppError('not_found', { what: '人员', id: userId });
  requireManaging(actor, user.duties.length > 0 ? user.duties : [{ role: 'administrator', orgPath: '/' }]);
  return user;
};
