import { schemeSchema } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { neededPlugins } from './needed-plugins.ts';
import { publishScheme } from './publish-scheme.ts';
import { upperSchemes } from './upper-levels.ts';

export type AdoptUpperScheme = { readonly actor: Actor; readonly orgId: string; readonly hash: string; readonly decision: string };

/** Adopts a version of a level above as it is, by a decision of one's own, and enables the plugins that it needs. */
export const adoptUpperScheme = async (deps: Deps, { actor, orgId, hash, decision }: AdoptUpperScheme): Promise<{ readonly hash: string }> => {
  const org = await findManagedUnit(deps, actor, orgId, 'schemes.publish');
  const upper = (await upperSchemes(deps, org)).find(({ adoption }) => adoption.hash === hash);
  if (!upper) throw new AppError('not_found', { what: '考核细则', id: hash });
  const scheme = schemeSchema.parse(upper.adoption.content);
  return publishScheme(deps, { actor, org, scheme, decision, plugins: neededPlugins(deps, scheme) });
};
