import { schemeDraftRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { describeBase } from './draft-base.ts';

/** The drafts of an organisation, the one changed last first. */
export const listDrafts = async (deps: Deps, input: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await findManagedUnit(deps, input.actor, input.orgId, 'schemes.draft');
  const drafts = await schemeDraftRepository(deps.db.prisma).findByOrg(org.id);
  const name = await namesOf(deps, drafts.map(({ changedBy }) => changedBy));
  const rows = await Promise.all(drafts.map(async ({ id, title, basedOn, version, changedBy, changedAt, adoptedHash }) => ({
    id, title, version, changedBy: name(changedBy), changedAt: changedAt.toISOString(), adoptedHash, base: await describeBase(deps, basedOn),
  })));
  return { rows, total: rows.length };
};
