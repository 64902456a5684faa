import type { Scheme } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { knownMeasures } from './known-measures.ts';
import { measuresOf } from './rule-measures.ts';
import { rulePlaces } from './scheme-parts.ts';

/** Measures of a scheme that no installed plugin gives and nobody enters. */
export const unknownMeasures = (deps: Pick<Deps, 'registry'>, scheme: Scheme): readonly string[] => {
  const known = new Set([...knownMeasures(deps.registry), ...(scheme.measures ?? []).map(({ id }) => id)]);
  return [...new Set(rulePlaces(scheme).flatMap(({ rule }) => measuresOf(rule)))].filter((id) => !known.has(id));
};
