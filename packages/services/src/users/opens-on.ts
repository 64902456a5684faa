import { externalResultRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';

/** The page that an assessment is opened on. */
export type OpensOn = 'overview' | 'rectification';

type Opened = { readonly orgId: string; readonly units: number };

/** A bureau that is assessed by another authority has no table of units to look at: it opens on what it repairs. */
export const findOpeningPages = async (deps: Pick<Deps, 'db'>, rows: readonly Opened[]): Promise<(row: Opened) => OpensOn> => {
  const single = rows.filter((row) => row.units <= 1);
  const assessedAbove = new Set(single.length === 0 ? [] : await externalResultRepository(deps.db.prisma).findOrgs(single.map((row) => row.orgId)));
  return (row) => (row.units <= 1 && assessedAbove.has(row.orgId) ? 'rectification' : 'overview');
};
