import { delegationRepository, orgRepository, userRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { bureauOf } from './delegate-duty.ts';
import { isDelegable } from './delegated-duties.ts';
import { localDay } from './local-day.ts';

const most = 500;

/** What the person handed over and received, which duties can be handed over, and to whom. */
export const listDelegations = async (deps: Deps, { actor }: { readonly actor: Actor }) => {
  const rows = await delegationRepository(deps.db.prisma).findByPerson(actor.userId);
  const name = await namesOf(deps, rows.flatMap((row) => [row.fromUserId, row.toUserId]));
  const own = actor.duties.filter((duty) => duty.delegatedBy === undefined && isDelegable(duty.role));
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set([...rows, ...own].map((one) => one.orgId))])).map((org) => [org.id, org.name]));
  const today = localDay(deps.clock());
  const paths = [...new Set(own.map((duty) => bureauOf(duty.orgPath, duty.role)))];
  const people = paths.length === 0 ? [] : (await userRepository(deps.db.prisma).findPage({ paths, page: 1, pageSize: most, by: 'name', order: 'asc' })).rows;
  return {
    rows: rows.map((row) => ({
      id: row.id, isMine: row.fromUserId === actor.userId, from: name(row.fromUserId), to: name(row.toUserId), role: row.role, org: orgs.get(row.orgId) ?? row.orgId, department: row.department, until: isoDay(row.until), reason: row.reason,
      state: row.revokedAt !== null ? ('revoked' as const) : row.until < today ? ('over' as const) : ('active' as const), createdAt: row.createdAt.toISOString(),
    })),
    duties: own.map(({ role, orgId, orgPath, department }) => ({ role, orgId, org: orgs.get(orgId) ?? orgId, department: department ?? null, people: people.filter((person) => person.id !== actor.userId && person.disabledAt === null && person.duties.some((duty) => duty.orgPath.startsWith(bureauOf(orgPath, role)))).map(({ id, name: title }) => ({ id, name: title })) })),
  };
};
