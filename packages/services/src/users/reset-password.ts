import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUser } from './managed-user.ts';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword } from './password.ts';
import { requireGoodPassword } from './password-rule.ts';

export type ResetPassword = { readonly actor: Actor; readonly userId: string; readonly password?: string | undefined };

/** Gives a person a new password to be replaced at the next sign-in, ends the sessions and opens an account that wrong passwords had closed. */
export const resetPassword = async (deps: Deps, { actor, userId, password }: ResetPassword): Promise<{ readonly userId: string; readonly oneTimePassword: string | null }> => {
  const user = await findManagedUser(deps, actor, userId);
  if (userId === actor.userId) throw new AppError('own_account');
  const generated = password === undefined ? oneTimePassword() : null;
  const next = generated ?? password ?? '';
  await requireGoodPassword(deps, next, { username: user.username, userId });
  const hash = await hashPassword(next);
  return audited(deps, actor, async (tx) => {
    await userRepository(tx).setPassword(userId, hash, true, deps.clock());
    return { result: { userId, oneTimePassword: generated }, entry: { action: 'reset-password', subject: `user ${userId}`, data: {} } };
  });
};
