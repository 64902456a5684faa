import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { checkDuties, type GivenDuty } from './check-duties.ts';
import { findManagedUser } from './managed-user.ts';

export type ChangeUser = { readonly actor: Actor; readonly userId: string; readonly name: string; readonly duties: readonly GivenDuty[] };

/** Changes the name and the duties of a person. */
export const changeUser = async (deps: Deps, { actor, userId, name, duties: given }: ChangeUser): Promise<{ readonly userId: string }> => {
  const before = await findManagedUser(deps, actor, userId);
  if (userId === actor.userId) throw new AppError('own_account');
  const duties = await checkDuties(deps, actor, given);
  return audited(deps, actor, async (tx) => {
    const users = userRepository(tx);
    await users.rename(userId, name);
    await users.setDuties(userId, duties.map((duty) => ({ id: deps.newId(), ...duty })));
    const shown = before.duties.map(({ role, orgId, department }) => ({ role, orgId, ...(department === null ? {} : { department }) }));
    return { result: { userId }, entry: { action: 'change-user', subject: `user ${userId}`, data: { before: shown, after: duties, renamed: before.name !== name } } };
  });
};
