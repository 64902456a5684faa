import type { OrgRow, UserRow } from '@siheng/db';
import { type Duty, type Role, roles } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

const isRole = (role: string): role is Role => roles.some((one) => one === role);

const dutiesOf = (user: UserRow): readonly Duty[] => user.duties.flatMap(({ role, orgId, orgPath, department }) => (isRole(role) ? [{ role, orgId, orgPath, ...(department === null ? {} : { department }) }] : []));

/** Those of some people whose duties let them do something in an organisation; closed accounts are left out. */
export const actorsWho = (users: readonly UserRow[], org: OrgRow, action: Action): readonly UserRow[] =>
  users.filter((user) => user.disabledAt === null && mayDo({ userId: user.id, name: user.name, duties: dutiesOf(user) }, action, { path: org.path }));

/** The paths of the units whose staff a person is. */
export const ownPaths = (user: UserRow): readonly string[] => dutiesOf(user).filter((duty) => duty.role === 'station').map((duty) => duty.orgPath);
