import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** After so many wrong passwords in a row the account closes for so many minutes. */
export type LockSettings = { readonly failures: number; readonly minutes: number };

/** Until when the account is closed; null when it is open (or does not exist: strangers learn nothing). */
export const getLock = async (deps: Deps, input: { readonly username: string }): Promise<Date | null> => {
  const until = await userRepository(deps.db.prisma).findLockedUntil(input.username.toLowerCase());
  return until !== null && until > deps.clock() ? until : null;
};

export const recordSignIn = async (deps: Deps, input: { readonly username: string; readonly isRight: boolean; readonly settings: LockSettings }): Promise<void> => {
  const users = userRepository(deps.db.prisma);
  const username = input.username.toLowerCase();
  if (input.isRight) return users.clearFailures(username);
  const lockedUntil = new Date(deps.clock().getTime() + input.settings.minutes * 60_000);
  await users.addFailure(username, input.settings.failures, lockedUntil);
};
