import { type OrgRow, orgRepository, type RectificationItemRow, rectificationRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';

export type FoundItem = { readonly item: RectificationItemRow; readonly unit: OrgRow | null; readonly org: OrgRow };

/** The rectification item, if it exists and the person may do this with it. */
export const findItem = async (deps: Deps, actor: Actor, id: string, action: Action): Promise<FoundItem> => {
  const item = await rectificationRepository(deps.db.prisma).findById(id);
  const orgs = orgRepository(deps.db.prisma);
  const org = item && (await orgs.findById(item.orgId));
  if (!item || !org) throw new AppError('not_found', { what: '整改事项', id });
  const unit = item.unitId === null ? null : await orgs.findById(item.unitId);
  requireDuty(actor, action, { path: (unit ?? org).path });
  return { item, unit, org };
};
