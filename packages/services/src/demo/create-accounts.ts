import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { hashPassword } from '../users/password.ts';
import { type DemoAccount, demoPassword } from './demo-accounts.ts';

/** Accounts of the demo with their duty. One that is there already, from an earlier version of the demo or a seeding that was broken off, keeps its password and gets the duty. */
export const createAccounts = async (deps: Deps, accounts: readonly DemoAccount[]): Promise<void> => {
  if (accounts.length === 0) return;
  const passwordHash = await hashPassword(demoPassword);
  const users = userRepository(deps.db.prisma);
  for (const { userId, username, name, role, orgId, department } of accounts) {
    const duty = { id: `${userId}-duty`, role, orgId, ...(department === undefined ? {} : { department }) };
    if (await users.existsUsername(username)) await users.addDuties([{ ...duty, userId }]);
    else await users.create({ id: userId, username, name, passwordHash, accountId: `${userId}-password`, at: deps.clock(), duties: [duty] });
  }
};
