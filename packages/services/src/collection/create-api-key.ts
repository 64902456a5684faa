import { randomBytes } from 'node:crypto';
import { apiKeyRepository, sqlOfPrisma } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findDataset } from '../imports/import-target.ts';
import type { Actor } from '../policy/actor.ts';
import { apiKeyHash } from './find-api-key.ts';

const longestDays = 1100;
const dayMs = 24 * 60 * 60 * 1000;
const shownChars = 11;

export type CreateApiKey = { readonly actor: Actor; readonly assessmentId: string; readonly title: string; readonly datasets: readonly string[]; readonly expiresAt: Date };

/** Makes a key for some datasets of an organisation. The key is shown this once; only its hash is kept. */
export const createApiKey = async (deps: Deps, { actor, assessmentId, title, datasets, expiresAt }: CreateApiKey): Promise<{ readonly id: string; readonly key: string }> => {
  const { org } = await findAssessment(deps, actor, assessmentId, 'collection.manage');
  const at = deps.clock();
  if (expiresAt <= at || expiresAt.getTime() > at.getTime() + longestDays * dayMs) throw new AppError('key_end_invalid', { days: longestDays });
  for (const dataset of datasets) {
    const { collector } = await findDataset(deps, org.id, dataset);
    if (!collector.accepts.includes('push')) throw new AppError('dataset_not_for_transport', { title: collector.title.zh, transport: '接口推送' });
  }
  const [id, key] = [deps.newId(), `shk_${randomBytes(32).toString('base64url')}`];
  await deps.db.prisma.$transaction(async (tx) => {
    await apiKeyRepository(tx).create({ id, orgId: org.id, title: title.trim(), prefix: key.slice(0, shownChars), hash: apiKeyHash(key), datasets: [...new Set(datasets)], expiresAt, createdBy: actor.userId, createdAt: at });
    await appendAudit(sqlOfPrisma(tx), { at, actor: actor.userId, action: 'create-api-key', subject: `api-key ${id}`, data: { org: org.id, datasets, expiresAt: expiresAt.toISOString() } });
  });
  return { id, key };
};
