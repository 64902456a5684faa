import { type OrgRow, orgRepository, type SchemeAdoptionRow, schemeVersionRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** Whether an organisation stands above a place of the tree: what it adopted may be read there, adopted too, and extended where it allows. */
export const isAbove = (orgPath: string, path: string): boolean => orgPath !== path && path.startsWith(orgPath);

/** The organisations above one, the nearest first. */
export const upperLevels = async (deps: Deps, org: Pick<OrgRow, 'id' | 'path'>): Promise<readonly OrgRow[]> => {
  const ids = org.path.split('/').filter((id) => id !== '' && id !== org.id);
  return (await orgRepository(deps.db.prisma).findByIds(ids)).toSorted((a, b) => b.path.length - a.path.length);
};

export type UpperScheme = { readonly org: OrgRow; readonly adoption: SchemeAdoptionRow & { readonly content: unknown } };

/** The versions that the levels above adopted, of the nearest level first. */
export const upperSchemes = async (deps: Deps, org: Pick<OrgRow, 'id' | 'path'>): Promise<readonly UpperScheme[]> => {
  const found: UpperScheme[] = [];
  for (const above of await upperLevels(deps, org)) {
    for (const adoption of await schemeVersionRepository(deps.db.prisma).findAdopted(above.id)) if (!found.some((one) => one.adoption.hash === adoption.hash)) found.push({ org: above, adoption });
  }
  return found;
};
