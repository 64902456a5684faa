import { type OrgRow, orgRepository, type SchemeAdoptionRow, schemeVersionRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed, placesOf } from '../policy/may-do.ts';
import { isAbove } from './upper-levels.ts';

/** A published version as an organisation of the reader, or one above it, adopted it: of several counties with the same scheme, the decision of the reader's own is shown. */
export const findReadableScheme = async (deps: Deps, actor: Actor, hash: string): Promise<{ readonly org: OrgRow; readonly adoption: SchemeAdoptionRow }> => {
  const adoptions = await schemeVersionRepository(deps.db.prisma).findAdoptions(hash);
  if (adoptions.length === 0) throw new AppError('not_found', { what: '考核细则', id: hash });
  const orgs = await orgRepository(deps.db.prisma).findByIds(adoptions.map((adoption) => adoption.orgId));
  const org = orgs.find(({ path }) => mayDo(actor, 'assessment.read', { path })) ?? orgs.find(({ path }) => placesOf(actor, 'assessment.read').some((place) => isAbove(path, place)));
  const adoption = adoptions.find(({ orgId }) => orgId === org?.id);
  if (!org || !adoption) throw notAllowed('assessment.read');
  return { org, adoption };
};
