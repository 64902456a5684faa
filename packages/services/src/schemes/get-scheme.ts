import type { Deps } from '../deps.ts';
import { platformPrefix } from '../judgements/platform-measure.ts';
import type { Actor } from '../policy/actor.ts';
import { findReadableScheme } from './find-readable-scheme.ts';
import { loadSchemeVersion } from './loaded-scheme.ts';
import { measureName } from './measure-names.ts';
import { createSayer } from './naming.ts';
import { measuresOf } from './rule-measures.ts';

const sourceOf = (id: string, isJudged: boolean): 'metric' | 'judgement' | 'platform' => (isJudged ? 'judgement' : id.startsWith(platformPrefix) ? 'platform' : 'metric');

/** A published version with each rule said again and the names of its measures. */
export const getScheme = async (deps: Deps, input: { readonly actor: Actor; readonly hash: string }) => {
  const { org, adoption } = await findReadableScheme(deps, input.actor, input.hash);
  const { scheme, rules } = await loadSchemeVersion(deps, adoption.hash);
  const sayer = createSayer(deps, scheme);
  const places = [...rules.values()];
  const judged = new Set(places.flatMap(({ rule }) => (rule.quantity.kind === 'judged' ? [rule.quantity.of] : [])));
  const measures = new Set([...judged, ...places.flatMap(({ rule }) => measuresOf(rule))]);
  return {
    hash: adoption.hash, orgId: org.id, decision: adoption.decision, publishedAt: adoption.adoptedAt.toISOString(), scheme,
    said: Object.fromEntries(places.map(({ rule }) => [rule.id, sayer.rule(rule)])),
    measures: Object.fromEntries([...measures].map((id) => [id, { ...measureName(deps, id, scheme), source: sourceOf(id, judged.has(id)), datasets: Object.values(deps.registry.metric(id)?.needs ?? {}) }])),
  };
};
