import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { readSecurity } from '../security/security-settings.ts';
import { verifyPassword } from './password.ts';

const kindsIn = (password: string): number => [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;

/** Refuses a password that is easily guessed, or that the person had a short time ago; how strict it is is a setting. */
export const requireGoodPassword = async (deps: Pick<Deps, 'db'>, password: string, { username, userId }: { readonly username: string; readonly userId?: string }): Promise<void> => {
  const { password: rule } = await readSecurity(deps);
  if (password.length < rule.minimumLength || kindsIn(password) < rule.kinds || password.toLowerCase() === username.toLowerCase()) throw new AppError('password_too_weak', { minimum: rule.minimumLength, kinds: rule.kinds });
  if (userId === undefined || rule.history === 0) return;
  for (const hash of await userRepository(deps.db.prisma).findPasswordHistory(userId, rule.history)) {
    if (await verifyPassword(hash, password)) throw new AppError('password_seen_before', { history: rule.history });
  }
};
