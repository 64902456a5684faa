import { apiKeyRepository, sqlOfPrisma } from '@siheng/db';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findCollectingOrg } from './find-source.ts';

/** Ends a key at once and for good. */
export const revokeApiKey = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }): Promise<{ readonly id: string }> => {
  const key = await apiKeyRepository(deps.db.prisma).findById(id);
  if (!key) throw new AppError('not_found', { what: '接口密钥', id });
  await findCollectingOrg(deps, actor, key.orgId, 'collection.manage');
  const at = deps.clock();
  await deps.db.prisma.$transaction(async (tx) => {
    if (await apiKeyRepository(tx).revoke(id, at, actor.userId)) await appendAudit(sqlOfPrisma(tx), { at, actor: actor.userId, action: 'revoke-api-key', subject: `api-key ${id}`, data: {} });
  });
  return { id };
};
