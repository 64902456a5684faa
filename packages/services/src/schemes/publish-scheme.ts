import { type OrgRow, schemeVersionRepository, sqlOfPrisma } from '@siheng/db';
import { checkScheme } from '@siheng/kernel';
import { measureCatalogue } from '@siheng/schemes';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import { enabledRegistry } from '../measuring/measure-units.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { hashOf } from '../scoring/hash.ts';
import { canonicalJson } from './canonical-json.ts';

export type PublishScheme = { readonly actor: Actor; readonly org: Pick<OrgRow, 'id' | 'path'>; readonly scheme: unknown; readonly decision: string };

/** What a rule may read: metrics of the enabled plugins, and what people judge or enter. */
const knownMeasures = async (deps: Deps, orgId: string): Promise<readonly string[]> => {
  const { registry } = await enabledRegistry(deps, orgId);
  const entered = measureCatalogue().filter((measure) => measure.kind === 'judged' || measure.id.startsWith(platformPrefix));
  return [...registry.metrics().map((metric) => metric.id), ...entered.map((measure) => measure.id)];
};

/** Publishes a version: checked whole, named by the hash of its canonical JSON, never changed again. The same content is published once. */
export const publishScheme = async (deps: Deps, input: PublishScheme): Promise<{ readonly hash: string }> => {
  requireDuty(input.actor, 'schemes.publish', { path: input.org.path });
  if (input.decision.trim() === '') throw new AppError('leading_group_decision_missing');
  const { scheme, problems } = checkScheme(input.scheme, await knownMeasures(deps, input.org.id));
  if (!scheme) throw new AppError('scheme_invalid', { count: problems.length, problems: problems.map((problem) => `${problem.path}: ${problem.code}`), found: problems });
  const hash = hashOf([scheme]);
  if (await schemeVersionRepository(deps.db.prisma).findByHash(hash)) return { hash };
  const publishedAt = deps.clock();
  await deps.db.prisma.$transaction(async (tx) => {
    await schemeVersionRepository(tx).create({ hash, schemeId: scheme.id, orgId: input.org.id, title: scheme.title.zh, content: JSON.parse(canonicalJson(scheme)), publishedAt, decision: input.decision });
    await appendAudit(sqlOfPrisma(tx), { at: publishedAt, actor: input.actor.userId, action: 'publish-scheme', subject: `scheme ${hash}`, data: { scheme: scheme.id, decision: input.decision } });
  });
  return { hash };
};
