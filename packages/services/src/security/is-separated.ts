import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { readSecurity } from './security-settings.ts';

/** Whether 三员分立 is in force. With the default it waits until both offices are filled: the first administrator of an empty installation appoints them. */
export const isSeparated = async (deps: Pick<Deps, 'db'>): Promise<boolean> => {
  const { separation } = await readSecurity(deps);
  if (separation !== 'staffed') return separation === 'on';
  const staffed = await userRepository(deps.db.prisma).findActiveRoles(['security-admin', 'auditor']);
  return staffed.length === 2;
};
