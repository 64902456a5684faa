import { userRepository } from '@siheng/db';
import { listAssessments } from '../assessments/list-assessments.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { actionsOf } from '../policy/may-do.ts';

/** The signed-in person, the duties and what can be opened with them. */
export const getMe = async (deps: Deps, input: { readonly actor: Actor | null }) => {
  const { actor } = input;
  const user = actor && (await userRepository(deps.db.prisma).findWithDuties(actor.userId));
  if (!actor || !user) return null;
  const { rows } = await listAssessments(deps, { actor });
  return {
    user: { id: user.id, name: user.name, username: user.username, mustChangePassword: user.mustChangePassword },
    duties: user.duties.map(({ role, orgId, orgName, department }) => ({ role, org: { id: orgId, name: orgName }, department })),
    assessments: rows.map(({ id, title, orgId, orgName, state }) => ({ id, title, orgId, orgName, state })),
    mayDo: [...actionsOf(actor)],
  };
};
