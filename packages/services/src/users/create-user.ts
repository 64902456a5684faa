import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Duty } from '../policy/actor.ts';
import { hashPassword } from './password.ts';

const minimumLength = 10;

export type NewUser = { readonly username: string; readonly name: string; readonly password: string; readonly duties: readonly Omit<Duty, 'orgPath'>[] };

/** Adds a person with a password and duties; the user name is kept in lower case. */
export const createUser = async (deps: Deps, input: NewUser): Promise<{ readonly userId: string }> => {
  const username = input.username.toLowerCase();
  if (input.password.length < minimumLength || input.password.toLowerCase() === username) throw new AppError('password_too_weak', { minimum: minimumLength });
  const users = userRepository(deps.db.prisma);
  if (await users.existsUsername(username)) throw new AppError('username_taken', { username });
  const userId = deps.newId();
  await users.create({ id: userId, username, name: input.name, passwordHash: await hashPassword(input.password), accountId: deps.newId(), at: deps.clock(), duties: input.duties.map((duty) => ({ id: deps.newId(), ...duty })) });
  return { userId };
};
