import { orgRepository, schemeVersionRepository } from '@siheng/db';
import { addExact, schemeSchema } from '@siheng/kernel';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { itemPlaces, rulePlaces } from './scheme-parts.ts';

/** The published versions of an organisation, latest first. */
export const listSchemes = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await orgRepository(deps.db.prisma).findById(input.orgId);
  if (!org) throw new AppError('not_found', { what: '单位', id: input.orgId });
  requireDuty(input.actor, 'assessment.read', { path: org.path });
  const versions = await schemeVersionRepository(deps.db.prisma).findByOrgs([org.id]);
  const rows = versions.map((version) => {
    const scheme = schemeSchema.parse(version.content);
    return {
      hash: version.hash, schemeId: scheme.id, title: scheme.title, document: scheme.source.document, decision: version.decision, publishedAt: version.publishedAt.toISOString(),
      fullPoints: scheme.tracks.reduce((sum, track) => addExact(sum, track.fullPoints), '0'),
      sections: scheme.tracks.reduce((sum, track) => sum + track.sections.length, 0), items: itemPlaces(scheme).length, rules: rulePlaces(scheme).length,
    };
  });
  return { rows, total: rows.length };
};
