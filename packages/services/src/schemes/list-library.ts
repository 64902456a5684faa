import { type SchemeAdoptionRow, schemeVersionRepository } from '@siheng/db';
import { type Scheme, schemeSchema } from '@siheng/kernel';
import { loadScheme, schemeLibrary } from '@siheng/schemes';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { hashOf } from '../scoring/hash.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { describeScheme } from './describe-scheme.ts';
import { measureName } from './measure-names.ts';
import { neededPlugins } from './needed-plugins.ts';
import { unknownMeasures } from './unknown-measures.ts';
import { upperSchemes } from './upper-levels.ts';

const describeOffer = (deps: Deps, scheme: Scheme, own: SchemeAdoptionRow | undefined) => ({
  ...describeScheme(scheme),
  plugins: neededPlugins(deps, scheme).flatMap((pluginId) => deps.registry.plugins.filter((plugin) => plugin.id === pluginId)).map(({ id, title }) => ({ id, title })),
  missingMeasures: unknownMeasures(deps, scheme).map((measure) => measureName(deps, measure)),
  adopted: own ? { hash: own.hash, decision: own.decision, at: own.adoptedAt.toISOString() } : null,
});

/** The schemes that come with the product, and those of the levels above, with what an organisation needs to adopt them and whether it has. */
export const listLibrary = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'schemes.publish');
  const adopted = new Map((await schemeVersionRepository(deps.db.prisma).findAdopted(org.id)).map((adoption) => [adoption.hash, adoption]));
  const rows = schemeLibrary().map(({ id }) => {
    const scheme = loadScheme(id);
    return { id, ...describeOffer(deps, scheme, adopted.get(hashOf([scheme]))) };
  });
  const upper = (await upperSchemes(deps, org)).map(({ org: from, adoption }) => {
    const scheme = schemeSchema.parse(adoption.content);
    return { hash: adoption.hash, from: from.name, isExtensible: scheme.tracks.some((track) => track.sections.some((section) => section.extensible === true)), ...describeOffer(deps, scheme, adopted.get(adoption.hash)) };
  });
  return { rows, total: rows.length, upper };
};
