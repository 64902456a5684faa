import { orgRepository, type OrgUses } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from './find-managed-unit.ts';

const useNames: Readonly<Record<keyof OrgUses, string>> = { units: '下属单位', facts: '数据记录', reports: '报送', judgements: '评判', assessments: '考核', people: '人员职责', evidence: '证明材料', schemes: '考核方案' };

/** Takes back a unit that was created by mistake; one that anything refers to stays. */
export const removeUnit = async (deps: Deps, input: { readonly actor: Actor; readonly id: string }): Promise<{ readonly id: string }> => {
  const unit = await findManagedUnit(deps, input.actor, input.id);
  return audited(deps, input.actor, async (tx) => {
    const orgs = orgRepository(tx);
    const uses = Object.entries(await orgs.countUses(unit.id)).filter(([, count]) => count > 0);
    if (uses.length > 0) throw new AppError('unit_in_use', { unit: unit.name, uses: uses.map(([what]) => useNames[what as keyof OrgUses]) });
    await orgs.remove(unit.id);
    return { result: { id: unit.id }, entry: { action: 'remove-unit', subject: `unit ${unit.id}`, data: { before: unit } } };
  });
};
