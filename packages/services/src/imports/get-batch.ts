import { batchRepository, factRepository, orgRepository, reportRepository } from '@siheng/db';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { batchDescriber } from './describe-batch.ts';
import { placeOf } from './undo-batch.ts';

/** A delivery with the units that it brought rows for. */
export const getBatch = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const batch = await batchRepository(deps.db.prisma).findById(id);
  if (!batch) throw new AppError('not_found', { what: '批次', id });
  requireDuty(actor, 'facts.read', await placeOf(deps, batch));
  const [describe, units, reports] = await Promise.all([batchDescriber(deps, actor, [batch]), factRepository(deps.db.pool).countByBatch(id), reportRepository(deps.db.prisma).findByBatch(id)]);
  const names = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set([...units, ...reports].map((row) => row.unitId))])).map((unit) => [unit.id, unit.name]));
  const unitName = (unitId: string): string => names.get(unitId) ?? unitId;
  return {
    ...describe(batch), contentHash: batch.contentHash,
    units: units.map((unit) => ({ ...unit, unitName: unitName(unit.unitId) })),
    reports: reports.map((report) => ({ unitId: report.unitId, unitName: unitName(report.unitId), from: isoDay(report.from), to: isoDay(report.to) })),
  };
};
