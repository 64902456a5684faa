import { orgRepository } from '@siheng/db';
import { dayOf } from '../assessments/iso-day.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from './find-managed-unit.ts';

/** Notes the last day of a unit (null: it goes on after all). Assessments that have it keep it. */
export const endUnit = async (deps: Deps, input: { readonly actor: Actor; readonly id: string; readonly validTo: string | null }): Promise<{ readonly id: string }> => {
  const unit = await findManagedUnit(deps, input.actor, input.id);
  return audited(deps, input.actor, async (tx) => {
    await orgRepository(tx).change(unit.id, { validTo: input.validTo === null ? null : dayOf(input.validTo) });
    return { result: { id: unit.id }, entry: { action: 'end-unit', subject: `unit ${unit.id}`, data: { validTo: input.validTo } } };
  });
};
