import { type OrgRow, type RectificationItemRow } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import type { LossNow } from './loss-now.ts';

/** An item as people see it. */
export const describeItem = (deps: Deps, item: RectificationItemRow, units: ReadonlyMap<string, Pick<OrgRow, 'name'>>, now: LossNow | null) => {
  const dueAt = item.dueAt && isoDay(item.dueAt);
  return {
    id: item.id, origin: item.externalResultId === null ? ('own' as const) : ('external' as const), unitId: item.unitId, unitName: item.unitId === null ? null : (units.get(item.unitId)?.name ?? item.unitId),
    runId: item.runId, itemId: item.itemId, section: item.section, group: item.group, title: item.title, full: item.full, got: item.got, lost: item.lost, cause: item.cause,
    actions: [...item.actions], departments: [...item.departments], dueAt, overdue: dueAt !== null && dueAt < isoDay(deps.clock()) && item.state !== 'verified', state: item.state, now,
  };
};
