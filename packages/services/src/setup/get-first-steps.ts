import { orgRepository, schemeVersionRepository, userRepository } from '@siheng/db';
import { listAssessments } from '../assessments/list-assessments.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { placesOf } from '../policy/may-do.ts';
import { bureauKinds, unitKinds } from '../units/unit-kinds.ts';

const all = { page: 1, pageSize: 500, by: 'code', order: 'asc' } as const;

/** How far a new installation is, seen by who sets it up. */
export const getFirstSteps = async (deps: Deps, { actor }: { readonly actor: Actor }) => {
  const paths = placesOf(actor, 'units.manage');
  if (paths.length === 0) return null;
  const orgs = orgRepository(deps.db.prisma);
  const bureaus = await orgs.findPage({ ...all, paths, kinds: bureauKinds });
  const [units, people, adopted, assessments] = await Promise.all([
    orgs.findPage({ ...all, paths, kinds: unitKinds, pageSize: 1 }),
    userRepository(deps.db.prisma).findPage({ paths, page: 1, pageSize: 1, by: 'name', order: 'asc' }),
    Promise.all(bureaus.rows.map((bureau) => schemeVersionRepository(deps.db.prisma).countAdopted(bureau.id))),
    listAssessments(deps, { actor }),
  ]);
  // The person who asks is not counted: somebody else has to be there to judge.
  return { bureaus: bureaus.total, units: units.total, people: Math.max(0, people.total - 1), schemes: adopted.reduce((sum, count) => sum + count, 0), assessments: assessments.total };
};
