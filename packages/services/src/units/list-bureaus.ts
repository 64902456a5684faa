import { orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, placesOf } from '../policy/may-do.ts';
import { rootOrg } from '../setup/root-org.ts';
import { describeUnit } from './list-units.ts';
import { bureauKinds } from './unit-kinds.ts';

const most = 500;

/** The bureaus whose units or people the person manages, and whether new ones may be added at the top. */
export const listBureaus = async (deps: Deps, { actor }: { readonly actor: Actor }) => {
  const paths = [...new Set([...placesOf(actor, 'units.manage'), ...placesOf(actor, 'users.read')])];
  const found = paths.length === 0 ? [] : (await orgRepository(deps.db.prisma).findPage({ paths, kinds: bureauKinds, page: 1, pageSize: most, by: 'code', order: 'asc' })).rows;
  return { rows: found.map(describeUnit), mayCreate: mayDo(actor, 'units.manage', { path: rootOrg.path }) };
};
