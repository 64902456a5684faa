import { type ApiKeyRow, apiKeyRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../imports/describe-batch.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';

const stateOf = (key: ApiKeyRow, now: Date): 'active' | 'expired' | 'revoked' => (key.revokedAt ? 'revoked' : key.expiresAt <= now ? 'expired' : 'active');

/** The keys of the organisation, without what they are. */
export const listApiKeys = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { org } = await findAssessment(deps, actor, assessmentId, 'collection.read');
  const keys = await apiKeyRepository(deps.db.prisma).findByOrg(org.id);
  const nameOf = await namesOf(deps, keys.flatMap((key) => [key.createdBy, key.revokedBy]));
  return {
    mayManage: mayDo(actor, 'collection.manage', { path: org.path }),
    rows: keys.map((key) => ({
      id: key.id, title: key.title, prefix: key.prefix, state: stateOf(key, deps.clock()), datasets: key.datasets.map((id) => ({ id, title: deps.registry.dataset(id)?.collector.title ?? { zh: id } })),
      expiresAt: key.expiresAt.toISOString(), lastUsedAt: key.lastUsedAt?.toISOString() ?? null, createdBy: nameOf(key.createdBy), createdAt: key.createdAt.toISOString(), revokedAt: key.revokedAt?.toISOString() ?? null, revokedBy: key.revokedBy === null ? null : nameOf(key.revokedBy),
    })),
  };
};
