import { type OrgRow, type SchemeDraftRow, schemeDraftRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';

export type FoundDraft = { readonly org: OrgRow; readonly draft: SchemeDraftRow & { readonly content: unknown; readonly examples: unknown } };

/** A draft of an organisation for which the person writes schemes; a removed one only to bring it back. */
export const findDraft = async (deps: Deps, actor: Actor, id: string, isRemoved = false): Promise<FoundDraft> => {
  const draft = await schemeDraftRepository(deps.db.prisma).findById(id);
  if (!draft || (draft.removedAt !== null) !== isRemoved) throw new AppError('not_found', { what: '方案草稿', id });
  return { org: await findManagedUnit(deps, actor, draft.orgId, 'schemes.draft'), draft };
};
