import { orgRepository, type OrgRow, schemeVersionRepository } from '@siheng/db';
import { checkScheme } from '@siheng/kernel';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { hashOf } from '../scoring/hash.ts';
import { canonicalJson } from './canonical-json.ts';
import { knownMeasures } from './known-measures.ts';

export type PublishScheme = {
  readonly actor: Actor;
  readonly org: Pick<OrgRow, 'id' | 'path'>;
  readonly scheme: unknown;
  readonly decision: string;
  /** Plugins that are enabled with it. */
  readonly plugins?: readonly string[];
};

/** Publishes and adopts a version: checked whole, named by the hash of its canonical JSON, never changed again. The same content is published once, and adopted once by each organisation. */
export const publishScheme = async (deps: Deps, { actor, org, plugins = [], ...input }: PublishScheme): Promise<{ readonly hash: string }> => {
  requireDuty(actor, 'schemes.publish', { path: org.path });
  const decision = input.decision.trim();
  if (decision === '') throw new AppError('leading_group_decision_missing');
  const enabled = (await orgRepository(deps.db.prisma).findEnabledPlugins(org.id)).map((plugin) => plugin.pluginId);
  const { scheme, problems } = checkScheme(input.scheme, knownMeasures(deps.registry.enabledFor(new Set([...enabled, ...plugins]))));
  if (!scheme) throw new AppError('scheme_invalid', { count: problems.length, problems: problems.map((problem) => `${problem.path}: ${problem.code}`), found: problems });
  const hash = hashOf([scheme]);
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(hash);
  if (adoptions.some((adoption) => adoption.orgId === org.id)) return { hash };
  const at = deps.clock();
  return audited(deps, actor, async (tx) => {
    const versions = schemeVersionRepository(tx);
    if (!(await versions.findByHash(hash))) await versions.create({ hash, schemeId: scheme.id, orgId: org.id, title: scheme.title.zh, content: JSON.parse(canonicalJson(scheme)), publishedAt: at, decision });
    await versions.adopt({ orgId: org.id, hash, decision, adoptedBy: actor.userId, adoptedAt: at });
    await orgRepository(tx).enablePlugins(org.id, plugins);
    return { result: { hash }, entry: { action: 'publish-scheme', subject: `scheme ${hash}`, data: { org: org.id, scheme: scheme.id, decision, plugins } } };
  });
};
