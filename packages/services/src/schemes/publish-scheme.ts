import { orgRepository, type OrgRow, type Prisma, schemeVersionRepository } from '@siheng/db';
import { checkScheme, extensionProblems, type Scheme, schemeSchema, type SchemeProblem } from '@siheng/kernel';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { hashOf } from '../scoring/hash.ts';
import { canonicalJson } from './canonical-json.ts';
import { knownMeasures } from './known-measures.ts';
import { upperSchemes } from './upper-levels.ts';

export type PublishScheme = {
  readonly actor: Actor;
  readonly org: Pick<OrgRow, 'id' | 'path'>;
  readonly scheme: unknown;
  readonly decision: string;
  /** Plugins that are enabled with it. */
  readonly plugins?: readonly string[];
  /** Done in the same transaction, with the hash of the version. */
  readonly also?: (tx: Prisma.TransactionClient, hash: string) => Promise<void>;
};

const invalid = (problems: readonly SchemeProblem[]): AppError => new AppError('scheme_invalid', { count: problems.length, problems: problems.map((problem) => `${problem.path}: ${problem.code}`), found: problems });

/** What a scheme of a lower level says to extend is a version of a level above, and it goes no further than that level allows. */
const refuseForeignChanges = async (deps: Deps, org: Pick<OrgRow, 'id' | 'path'>, scheme: Scheme): Promise<void> => {
  if (scheme.extends === undefined) return;
  const upper = (await upperSchemes(deps, org)).find(({ adoption }) => adoption.hash === scheme.extends);
  if (!upper) throw new AppError('extension_base_unknown', { hash: scheme.extends.slice(0, 12) });
  const problems = extensionProblems(schemeSchema.parse(upper.adoption.content), scheme);
  if (problems.length > 0) throw invalid(problems);
};

/** Publishes and adopts a version: checked whole, named by the hash of its canonical JSON, never changed again. The same content is published once, and adopted once by each organisation. */
export const publishScheme = async (deps: Deps, { actor, org, plugins = [], also, ...input }: PublishScheme): Promise<{ readonly hash: string }> => {
  requireDuty(actor, 'schemes.publish', { path: org.path });
  const decision = input.decision.trim();
  if (decision === '') throw new AppError('leading_group_decision_missing');
  const enabled = (await orgRepository(deps.db.prisma).findEnabledPlugins(org.id)).map((plugin) => plugin.pluginId);
  const { scheme, problems } = checkScheme(input.scheme, knownMeasures(deps.registry.enabledFor(new Set([...enabled, ...plugins]))));
  if (!scheme) throw invalid(problems);
  await refuseForeignChanges(deps, org, scheme);
  const hash = hashOf([scheme]);
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(hash);
  if (adoptions.some((adoption) => adoption.orgId === org.id)) {
    if (also) await deps.db.prisma.$transaction((tx) => also(tx, hash));
    return { hash };
  }
  const at = deps.clock();
  return audited(deps, actor, async (tx) => {
    const versions = schemeVersionRepository(tx);
    if (!(await versions.findByHash(hash))) await versions.create({ hash, schemeId: scheme.id, orgId: org.id, title: scheme.title.zh, content: JSON.parse(canonicalJson(scheme)), publishedAt: at, decision });
    await versions.adopt({ orgId: org.id, hash, decision, adoptedBy: actor.userId, adoptedAt: at });
    await orgRepository(tx).enablePlugins(org.id, plugins);
    await also?.(tx, hash);
    return { result: { hash }, entry: { action: 'publish-scheme', subject: `scheme ${hash}`, data: { org: org.id, scheme: scheme.id, decision, plugins } } };
  });
};
