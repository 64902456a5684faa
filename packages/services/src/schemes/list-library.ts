import { schemeVersionRepository } from '@siheng/db';
import { loadScheme, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { hashOf } from '../scoring/hash.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { describeScheme } from './describe-scheme.ts';
import { measureName } from './measure-names.ts';
import { neededPlugins } from './needed-plugins.ts';
import { unknownMeasures } from './unknown-measures.ts';

/** The schemes that come with the product, with what an organisation needs to adopt them and whether it has. */
export const listLibrary = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'schemes.publish');
  const adopted = new Map((await schemeVersionRepository(deps.db.prisma).findAdopted(org.id)).map((adoption) => [adoption.hash, adoption]));
  const rows = schemeLibrary().map(({ id }) => {
    const scheme = loadScheme(id);
    const own = adopted.get(hashOf([scheme]));
    return {
      id, ...describeScheme(scheme),
      plugins: neededPlugins(deps, scheme).flatMap((pluginId) => deps.registry.plugins.filter((plugin) => plugin.id === pluginId)).map(({ id: pluginId, title }) => ({ id: pluginId, title })),
      missingMeasures: unknownMeasures(deps, scheme).map((measure) => measureName(deps, measure)),
      adopted: own ? { hash: own.hash, decision: own.decision, at: own.adoptedAt.toISOString() } : null,
    };
  });
  return { rows, total: rows.length };
};
