import { factRepository, orgRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { describeFacts, type DescribedFact } from './describe-facts.ts';

/** The records behind an explanation, masked, in the order asked. What does not exist or may not be read is left out. */
export const getFacts = async (deps: Deps, { actor, ids }: { readonly actor: Actor; readonly ids: readonly string[] }): Promise<{ readonly rows: DescribedFact[] }> => {
  const found = await factRepository(deps.db.pool).findByIds(ids);
  const units = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(found.map((fact) => fact.unitId))])).map((unit) => [unit.id, unit]));
  const readable = found.filter((fact) => {
    const unit = units.get(fact.unitId);
    return unit !== undefined && mayDo(actor, 'facts.read', unit);
  });
  const described = new Map((await describeFacts(deps, readable, { masks: true })).map((fact) => [fact.id, fact]));
  return { rows: [...new Set(ids)].flatMap((id) => described.get(id) ?? []) };
};
