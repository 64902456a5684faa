import { userRepository } from '@siheng/db';
import { listAssessments } from '../assessments/list-assessments.ts';
import { preparingCounties } from '../demo/preparing-counties.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { actionsOf } from '../policy/may-do.ts';
import { whyNots } from '../policy/why-not.ts';
import { findOpeningPages } from './opens-on.ts';

/** The signed-in person, the duties and what can be opened with them. */
export const getMe = async (deps: Deps, input: { readonly actor: Actor | null }) => {
  const { actor } = input;
  const user = actor && (await userRepository(deps.db.prisma).findWithDuties(actor.userId));
  if (!actor || !user) return null;
  const { rows } = await listAssessments(deps, { actor });
  const preparing = await preparingCounties(deps, user.id);
  const isPreparing = new Set(preparing.map((county) => county.id));
  const opensOn = await findOpeningPages(deps, rows);
  const home = user.duties[0]?.orgId;
  // What belongs to the first duty is opened first.
  const own = rows.filter((row) => !isPreparing.has(row.id)).toSorted((a, b) => Number(b.orgId === home) - Number(a.orgId === home));
  return {
    user: { id: user.id, name: user.name, username: user.username, mustChangePassword: user.mustChangePassword },
    duties: user.duties.map(({ role, orgId, orgName, department }) => ({ role, org: { id: orgId, name: orgName }, department })),
    assessments: [...own.map((row) => ({ id: row.id, title: row.title, orgId: row.orgId, orgName: row.orgName, state: row.state, opensOn: opensOn(row), progress: null })), ...preparing],
    mayDo: [...actionsOf(actor)],
    whyNot: { ...whyNots(actor) },
  };
};
