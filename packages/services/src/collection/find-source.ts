import { type OrgRow, orgRepository, type PullSourceRow, pullSourceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

/** The organisation, if the person may do this there. */
export const findCollectingOrg = async (deps: Deps, actor: Actor, orgId: string, action: Action): Promise<OrgRow> => {
  const org = await orgRepository(deps.db.prisma).findById(orgId);
  if (!org) throw new AppError('not_found', { what: '单位', id: orgId });
  requireDuty(actor, action, { path: org.path });
  return org;
};

/** The source, if the person may manage it. */
export const findSource = async (deps: Deps, actor: Actor, id: string): Promise<PullSourceRow> => {
  const source = await pullSourceRepository(deps.db.prisma).findById(id);
  if (!source) throw new AppError('not_found', { what: '采集来源', id });
  await findCollectingOrg(deps, actor, source.orgId, 'collection.manage');
  return source;
};
