import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { requireGoodPassword } from './password-rule.ts';

/** A person replaces the own password; all sessions end, so the new one is used at once. */
export const changeOwnPassword = async (deps: Deps, { actor, current, next }: { readonly actor: Actor; readonly current: string; readonly next: string }): Promise<{ readonly userId: string }> => {
  const { userId } = actor;
  const users = userRepository(deps.db.prisma);
  const user = await users.findWithDuties(userId);
  const hash = await users.findPasswordHash(userId);
  if (!user || hash === null || !(await verifyPassword(hash, current))) throw new AppError('password_wrong');
  if (next === current) throw new AppError('password_unchanged');
  await requireGoodPassword(deps, next, { username: user.username, userId });
  const nextHash = await hashPassword(next);
  return audited(deps, actor, async (tx) => {
    await userRepository(tx).setPassword(userId, nextHash, false, deps.clock());
    return { result: { userId }, entry: { action: 'change-password', subject: `user ${userId}`, data: {} } };
  });
};
