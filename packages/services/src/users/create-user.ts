import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { type Duty, platformActor } from '../policy/actor.ts';
import { hashPassword } from './password.ts';
import { requireGoodPassword } from './password-rule.ts';

export type NewUser = {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly duties: readonly Omit<Duty, 'orgPath'>[];
  /** Who creates the account; the platform itself, where nobody is there yet. */
  readonly by?: string;
  readonly mustChangePassword?: boolean;
};

/** Adds a person with a password and duties; the user name is kept in lower case. */
export const createUser = async (deps: Deps, { by = platformActor.userId, mustChangePassword = false, ...input }: NewUser): Promise<{ readonly userId: string }> => {
  const username = input.username.toLowerCase();
  await requireGoodPassword(deps, input.password, { username });
  if (await userRepository(deps.db.prisma).existsUsername(username)) throw new AppError('username_taken', { username });
  const userId = deps.newId();
  const passwordHash = await hashPassword(input.password);
  return audited(deps, { userId: by }, async (tx) => {
    await userRepository(tx).create({ id: userId, username, name: input.name, passwordHash, accountId: deps.newId(), at: deps.clock(), mustChangePassword, duties: input.duties.map((duty) => ({ id: deps.newId(), ...duty })) });
    return { result: { userId }, entry: { action: 'create-user', subject: `user ${userId}`, data: { duties: input.duties } } };
  });
};
