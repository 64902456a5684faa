import type { Scheme } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { measuresOf } from './rule-measures.ts';
import { rulePlaces } from './scheme-parts.ts';

/** The installed plugins whose metrics a scheme reads. */
export const neededPlugins = (deps: Pick<Deps, 'registry'>, scheme: Scheme): readonly string[] =>
  [...new Set(rulePlaces(scheme).flatMap(({ rule }) => measuresOf(rule)).flatMap((id) => deps.registry.metric(id)?.plugin.id ?? []))];
