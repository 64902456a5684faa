import { alone, type OrgRow, orgRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { rootOrg } from '../setup/root-org.ts';
import { findManagedUnit } from './find-managed-unit.ts';
import { codeGiver, newUnit, type UnitFields } from './new-unit.ts';
import { type BureauKind, isBureauKind, kindName, type UnitKind } from './unit-kinds.ts';

/** A bureau without a parent stands at the top of the tree. */
export type CreateUnit = UnitFields & { readonly actor: Actor; readonly parentId?: string | undefined; readonly kind: BureauKind | UnitKind };

/** Bureaus stand at the top or below bureaus, units below a bureau. */
const requirePlace = (parent: OrgRow, kind: string): void => {
  if (!isBureauKind(parent.kind) && !(parent.id === rootOrg.id && isBureauKind(kind))) throw new AppError('unit_place_wrong', { parent: parent.name, kind: kindName(kind) });
};

/** Adds a bureau or a unit of a bureau. */
export const createUnit = async (deps: Deps, { actor, parentId = rootOrg.id, ...fields }: CreateUnit): Promise<{ readonly id: string; readonly code: string }> => {
  const parent = await findManagedUnit(deps, actor, parentId);
  requirePlace(parent, fields.kind);
  return alone(deps.db.direct, 'units', () => audited(deps, actor, async (tx) => {
    const orgs = orgRepository(tx);
    const siblings = await orgs.findChildren(parent.id);
    if (siblings.some((unit) => unit.name === fields.name && unit.validTo === null)) throw new AppError('unit_name_taken', { parent: parent.name, name: fields.name });
    const [owner] = fields.code ? await orgs.findByCodes([fields.code]) : [];
    if (owner) throw new AppError('unit_code_taken', { code: owner.code, unit: owner.name });
    const row = newUnit(deps.newId(), parent, fields, codeGiver(parent.code, siblings.map((unit) => unit.code)));
    await orgs.createMany([row]);
    return { result: { id: row.id, code: row.code }, entry: { action: 'create-unit', subject: `unit ${row.id}`, data: { after: row } } };
  }));
};
