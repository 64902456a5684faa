import { userRepository } from '@siheng/db';
import { delegatedDuties } from '../delegations/delegated-duties.ts';
import type { Deps } from '../deps.ts';
import { type Actor, type Duty, type Role, roles } from '../policy/actor.ts';
import { isSeparated } from '../security/is-separated.ts';

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** The signed-in person with all duties, also those that others handed over; nobody, once the account is closed. */
export const getActor = async (deps: Deps, input: { readonly userId: string }): Promise<Actor | null> => {
  const user = await userRepository(deps.db.prisma).findWithDuties(input.userId);
  if (!user || user.disabledAt !== null) return null;
  const own = user.duties.flatMap(({ role, orgId, orgPath, department }): Duty[] =>
    isRole(role) ? [{ role, orgId, orgPath, ...(department === null ? {} : { department }) }] : []);
  const duties = [...own, ...(await delegatedDuties(deps, user.id))];
  return { userId: user.id, name: user.name, duties, ...(user.mustChangePassword ? { mustChangePassword: true } : {}), ...((await isSeparated(deps)) ? { separated: true } : {}) };
};
