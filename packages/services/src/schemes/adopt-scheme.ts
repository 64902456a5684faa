import { loadScheme, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { neededPlugins } from './needed-plugins.ts';
import { publishScheme } from './publish-scheme.ts';
import { unknownMeasures } from './unknown-measures.ts';

export type AdoptScheme = { readonly actor: Actor; readonly orgId: string; readonly libraryId: string; readonly decision: string };

/** Takes a scheme of the library over as it is, by a decision, and enables the plugins that it needs. */
export const adoptScheme = async (deps: Deps, { actor, orgId, libraryId, decision }: AdoptScheme): Promise<{ readonly hash: string }> => {
  const org = await findManagedUnit(deps, actor, orgId, 'schemes.publish');
  if (!schemeLibrary().some((entry) => entry.id === libraryId)) throw new AppError('not_found', { what: '库中方案', id: libraryId });
  const scheme = loadScheme(libraryId);
  const unknown = unknownMeasures(deps, scheme);
  if (unknown.length > 0) throw new AppError('measure_unknown', { measures: unknown });
  return publishScheme(deps, { actor, org, scheme, decision, plugins: neededPlugins(deps, scheme) });
};
