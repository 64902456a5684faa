import { alone, orgRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from './find-managed-unit.ts';

export type ChangeUnit = {
  readonly actor: Actor;
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly class: string | null;
  readonly residentPopulation: number | null;
};

/** Renames a unit or corrects what is known of it; its records, judgements and results stay with it. */
export const changeUnit = async (deps: Deps, { actor, id, ...change }: ChangeUnit): Promise<{ readonly id: string }> => {
  const before = await findManagedUnit(deps, actor, id);
  return alone(deps.db.direct, 'units', () => audited(deps, actor, async (tx) => {
    const orgs = orgRepository(tx);
    const siblings = before.parentId === null ? [] : await orgs.findChildren(before.parentId);
    if (siblings.some((unit) => unit.id !== id && unit.name === change.name && unit.validTo === null)) throw new AppError('unit_name_taken', { parent: (await orgs.findById(before.parentId ?? ''))?.name ?? '', name: change.name });
    const owner = (await orgs.findByCodes([change.code])).find((unit) => unit.id !== id);
    if (owner) throw new AppError('unit_code_taken', { code: owner.code, unit: owner.name });
    await orgs.change(id, change);
    return { result: { id }, entry: { action: 'change-unit', subject: `unit ${id}`, data: { before, after: { ...before, ...change } } } };
  }));
};
