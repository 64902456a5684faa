import { userRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed, placesOf } from '../policy/may-do.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { managesAll } from './managed-user.ts';

export type ListUsers = {
  readonly actor: Actor;
  /** Only people of this organisation and its units. */
  readonly orgId?: string | undefined;
  readonly query?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: { readonly by: 'name' | 'username'; readonly order: 'asc' | 'desc' } | undefined;
};

/** People with a duty where the person manages people. */
export const listUsers = async (deps: Deps, { actor, orgId, query, page, pageSize, sort }: ListUsers) => {
  const places = placesOf(actor, 'users.read');
  if (places.length === 0) throw notAllowed('users.read', actor.separated);
  const paths = orgId === undefined ? places : [(await findManagedUnit(deps, actor, orgId, 'users.read')).path];
  const { rows, total } = await userRepository(deps.db.prisma).findPage({ paths, query, page, pageSize, by: sort?.by ?? 'username', order: sort?.order ?? 'asc' });
  return {
    total,
    rows: rows.map((user) => ({
      id: user.id, name: user.name, username: user.username, disabled: user.disabledAt !== null, mustChangePassword: user.mustChangePassword,
      duties: user.duties.map(({ role, orgId: at, orgName, department }) => ({ role, org: { id: at, name: orgName }, department })),
      isSelf: user.id === actor.userId, mayManage: user.id !== actor.userId && managesAll(actor, user.duties),
    })),
  };
};
