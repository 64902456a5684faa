import { alone, orgRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { findUpload } from '../uploads/upload-store.ts';
import { countsOf, planAgainst, type UnitListInput } from './check-unit-list.ts';
import { findManagedUnit } from './find-managed-unit.ts';
import { codeGiver, newUnit } from './new-unit.ts';
import { readUnitList } from './read-unit-list.ts';
import { isBureauKind } from './unit-kinds.ts';

/** Stores a list of units whole, or nothing while there is any problem in it. The same list again changes nothing. */
export const importUnits = async (deps: Deps, { actor, parentId, uploadId }: UnitListInput): Promise<{ readonly new: number; readonly changed: number; readonly unchanged: number }> => {
  const parent = await findManagedUnit(deps, actor, parentId);
  if (!isBureauKind(parent.kind)) throw new AppError('unit_place_wrong', { parent: parent.name, kind: '单位' });
  const upload = await findUpload(deps, actor, uploadId);
  const { listed, problems } = await readUnitList(upload.path);
  return alone(deps.db.direct, 'units', () => audited(deps, actor, async (tx) => {
    const { planned, problems: conflicts, siblings } = await planAgainst(tx, parent, listed);
    const count = problems.length + conflicts.length;
    if (count > 0) throw new AppError('unit_import_has_problems', { count });
    const orgs = orgRepository(tx);
    const giveCode = codeGiver(parent.code, [...siblings.map((unit) => unit.code), ...listed.flatMap(({ unit }) => unit.code ?? [])]);
    await orgs.createMany(planned.filter((unit) => unit.status === 'new').map(({ unit }) => newUnit(deps.newId(), parent, unit, giveCode)));
    for (const unit of planned) if (unit.status === 'changed') await orgs.change(unit.id, unit.change);
    const counts = countsOf(planned);
    return { result: counts, entry: { action: 'import-units', subject: `unit ${parent.id}`, data: { ...counts, sha256: upload.sha256, changes: planned.flatMap((unit) => (unit.status === 'changed' ? [{ id: unit.id, change: unit.change }] : [])) } } };
  }));
};
