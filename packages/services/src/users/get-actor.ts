import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { type Actor, type Duty, type Role, roles } from '../policy/actor.ts';

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** The signed-in person with all duties; nobody, once the account is closed. */
export const getActor = async (deps: Deps, input: { readonly userId: string }): Promise<Actor | null> => {
  const user = await userRepository(deps.db.prisma).findWithDuties(input.userId);
  if (!user || user.disabledAt !== null) return null;
  const duties = user.duties.flatMap(({ role, orgId, orgPath, department }): Duty[] =>
    isRole(role) ? [{ role, orgId, orgPath, ...(department === null ? {} : { department }) }] : []);
  return { userId: user.id, name: user.name, duties, ...(user.mustChangePassword ? { mustChangePassword: true } : {}) };
};
