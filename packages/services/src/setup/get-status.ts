import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { demoAccounts, demoPassword } from '../demo/demo-accounts.ts';
import { accountsOfCounties } from '../demo/preparing-counties.ts';
import { demoState } from '../demo/demo-mark.ts';
import packageFile from '../../package.json' with { type: 'json' };

/** What the sign-in page has to know: demo accounts in demo mode only, or that somebody must come first. */
export const getStatus = async (deps: Deps) => {
  const demo = deps.isDemo && (await demoState(deps)) === 'seeded';
  const hasUsers = (await userRepository(deps.db.prisma).count()) > 0;
  return {
    demo,
    needsAdministrator: !hasUsers,
    version: packageFile.version,
    ...(demo ? { demoAccounts: [...demoAccounts.map((account) => ({ ...account, place: null })), ...(await accountsOfCounties(deps))].map(({ username, name, role, title, place }) => ({ username, password: demoPassword, name, role, title, place })) } : {}),
  };
};
