import { type OrgRow, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

/** An organisation or unit that the person may do this to. */
export const findManagedUnit = async (deps: Deps, actor: Actor, id: string, action: Action = 'units.manage'): Promise<OrgRow> => {
  const org = await orgRepository(deps.db.prisma).findById(id);
  if (!org) throw new AppError('not_found', { what: '单位', id });
  requireDuty(actor, action, { path: org.path });
  return org;
};
