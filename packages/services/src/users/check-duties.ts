import { orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor, Duty, Role } from '../policy/actor.ts';
import { roleNames } from '../policy/may-do.ts';
import { isBureauKind, isUnitKind } from '../units/unit-kinds.ts';
import { requireManaging } from './managed-user.ts';

export type GivenDuty = { readonly role: Role; readonly orgId: string; readonly department?: string | undefined };

const fits = (role: Role, kind: string): boolean => (role === 'station' ? isUnitKind(kind) : isBureauKind(kind) || (role === 'administrator' && kind === 'root'));

/** The duties as they are stored, each once, if the person may give them and they are at a place where they mean something. */
export const checkDuties = async (deps: Deps, actor: Actor, given: readonly GivenDuty[]): Promise<readonly Omit<Duty, 'orgPath'>[]> => {
  if (given.length === 0) throw new AppError('duty_missing');
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(given.map((duty) => duty.orgId))])).map((org) => [org.id, org]));
  const duties = given.map(({ role, orgId, department: named }): Duty => {
    const org = orgs.get(orgId);
    if (!org) throw new AppError('not_found', { what: '单位', id: orgId });
    if (!fits(role, org.kind)) throw new AppError('duty_place_wrong', { role: roleNames[role], unit: org.name });
    const department = role === 'department' ? (named ?? '').trim() : undefined;
    if (department === '') throw new AppError('duty_department_missing');
    return { role, orgId, orgPath: org.path, ...(department === undefined ? {} : { department }) };
  });
  requireManaging(actor, duties);
  const each = new Map(duties.map(({ orgPath: _path, ...duty }) => [`${duty.role} ${duty.orgId} ${duty.department ?? ''}`, duty]));
  return [...each.values()];
};
