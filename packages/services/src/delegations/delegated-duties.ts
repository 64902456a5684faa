import { delegationRepository, userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Duty, Role } from '../policy/actor.ts';
import { localDay } from './local-day.ts';

/** What can be handed over: the work of the assessment, never the offices that watch over it. */
const delegableRoles = ['office-admin', 'department', 'station', 'leader', 'inspector', 'rater'] as const satisfies readonly Role[];

export const isDelegable = (role: string): role is (typeof delegableRoles)[number] => (delegableRoles as readonly string[]).includes(role);

/** The duties that others handed to this person and that count today: who handed one over has it still, and the account is open. */
export const delegatedDuties = async (deps: Pick<Deps, 'db' | 'clock'>, userId: string): Promise<readonly Duty[]> => {
  const delegations = await delegationRepository(deps.db.prisma).findInForceTo(userId, localDay(deps.clock()));
  const users = userRepository(deps.db.prisma);
  const duties = await Promise.all(delegations.map(async ({ fromUserId, role, orgId, department }): Promise<Duty[]> => {
    const from = await users.findWithDuties(fromUserId);
    const duty = from?.disabledAt === null ? from.duties.find((one) => one.role === role && one.orgId === orgId && one.department === department) : undefined;
    return duty && isDelegable(role) ? [{ role, orgId, orgPath: duty.orgPath, ...(department === null ? {} : { department }), delegatedBy: fromUserId }] : [];
  }));
  return duties.flat();
};
