import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUser } from './managed-user.ts';

/** Closes an account at once, or opens it again. Nobody is removed: what the person did keeps its author. */
export const setDisabled = async (deps: Deps, { actor, userId, disabled }: { readonly actor: Actor; readonly userId: string; readonly disabled: boolean }): Promise<{ readonly userId: string }> => {
  await findManagedUser(deps, actor, userId);
  if (userId === actor.userId) throw new AppError('own_account');
  return audited(deps, actor, async (tx) => {
    await userRepository(tx).setDisabled(userId, disabled ? deps.clock() : null);
    return { result: { userId }, entry: { action: disabled ? 'disable-user' : 'enable-user', subject: `user ${userId}`, data: {} } };
  });
};
