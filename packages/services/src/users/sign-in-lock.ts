import { userRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';

/** After so many wrong passwords in a row the account closes for so many minutes. */
export type LockSettings = { readonly failures: number; readonly minutes: number };

/** Until when the account is closed; null when it is open (or does not exist: strangers learn nothing). */
export const getLock = async (deps: Deps, input: { readonly username: string }): Promise<Date | null> => {
  const until = await userRepository(deps.db.prisma).findLockedUntil(input.username.toLowerCase());
  return until !== null && until > deps.clock() ? until : null;
};

/** Counts wrong passwords of an account, and records who signed in, who tried, and that the account closed. Names that nobody has leave no trace. */
export const recordSignIn = async (deps: Deps, input: { readonly username: string; readonly isRight: boolean; readonly settings: LockSettings }): Promise<void> => {
  const username = input.username.toLowerCase();
  const user = await userRepository(deps.db.prisma).findByUsername(username);
  if (!user) return;
  const lockedUntil = new Date(deps.clock().getTime() + input.settings.minutes * 60_000);
  const orgPath = user.duties[0]?.orgPath;
  await audited(deps, { userId: user.id }, async (tx) => {
    const users = userRepository(tx);
    if (input.isRight) await users.clearFailures(username);
    const isLocked = !input.isRight && (await users.addFailure(username, input.settings.failures, lockedUntil));
    const action = input.isRight ? 'sign-in' : isLocked ? 'lock-account' : 'sign-in-refused';
    return { result: undefined, entry: { action, subject: `user ${user.id}`, data: isLocked ? { failures: input.settings.failures, until: lockedUntil.toISOString() } : {}, ...(orgPath === undefined ? {} : { orgPath }) } };
  });
};
