import { orgRepository, schemeVersionRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed } from '../policy/may-do.ts';
import { loadSchemeVersion } from './loaded-scheme.ts';
import { measureName } from './measure-names.ts';
import { createSayer } from './naming.ts';
import { measuresOf } from './rule-measures.ts';

const sourceOf = (id: string, isJudged: boolean): 'metric' | 'judgement' | 'platform' => (isJudged ? 'judgement' : id.startsWith(platformPrefix) ? 'platform' : 'metric');

/** A published version with each rule said again and the names of its measures. */
export const getScheme = async (deps: Deps, input: { readonly actor: Actor; readonly hash: string }) => {
  const version = await schemeVersionRepository(deps.db.prisma).findByHash(input.hash);
  if (!version) throw new AppError('not_found', { what: '考核细则', id: input.hash });
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(version.hash);
  const orgs = await orgRepository(deps.db.prisma).findByIds(adoptions.map((adoption) => adoption.orgId));
  // Of several counties that adopted it, the decision of the reader's own is shown.
  const org = orgs.find(({ path }) => mayDo(input.actor, 'assessment.read', { path }));
  const adoption = adoptions.find(({ orgId }) => orgId === org?.id);
  if (!org || !adoption) throw notAllowed('assessment.read');
  const { scheme, rules } = await loadSchemeVersion(deps, version.hash);
  const sayer = createSayer(deps, scheme);
  const places = [...rules.values()];
  const judged = new Set(places.flatMap(({ rule }) => (rule.quantity.kind === 'judged' ? [rule.quantity.of] : [])));
  const measures = new Set([...judged, ...places.flatMap(({ rule }) => measuresOf(rule))]);
  return {
    hash: version.hash, orgId: org.id, decision: adoption.decision, publishedAt: adoption.adoptedAt.toISOString(), scheme,
    said: Object.fromEntries(places.map(({ rule }) => [rule.id, sayer.rule(rule)])),
    measures: Object.fromEntries([...measures].map((id) => [id, { ...measureName(deps, id), source: sourceOf(id, judged.has(id)), datasets: Object.values(deps.registry.metric(id)?.needs ?? {}) }])),
  };
};
