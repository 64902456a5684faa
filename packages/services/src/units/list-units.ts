import { type OrgPage, orgRepository, type OrgWithEnd } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';

/** A unit as people see it; `validTo` is its last day. */
export const describeUnit = ({ path: _path, validTo, ...unit }: OrgWithEnd) => ({ ...unit, validTo: validTo && isoDay(validTo) });

export type ListUnits = Omit<OrgPage, 'paths' | 'by' | 'order'> & { readonly actor: Actor; readonly sort?: { readonly by: 'name' | 'code' | 'class'; readonly order: 'asc' | 'desc' } | undefined };

/** Organisations under the person's duties; who serves in a station sees the stations of the same county. */
export const listUnits = async (deps: Deps, { actor, sort, ...page }: ListUnits) => {
  const paths = actor.mustChangePassword ? [] : [...new Set(actor.duties.map((duty) => (duty.role === 'station' ? duty.orgPath.replace(/[^/]+\/$/, '') : duty.orgPath)))];
  if (paths.length === 0) return { rows: [], total: 0 };
  const { rows, total } = await orgRepository(deps.db.prisma).findPage({ ...page, paths, by: sort?.by ?? 'code', order: sort?.order ?? 'asc' });
  return { rows: rows.map(describeUnit), total };
};
