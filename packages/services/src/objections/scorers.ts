import { batchRepository, factRepository, findingRepository, judgementRepository, type ObjectionRow, type OrgRow, vetoProposalRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';

/** Who brought a line about: the people behind its judgements, findings, vetoes and records, and the departments of its item. */
export type Scorers = { readonly people: readonly string[]; readonly departments: readonly string[]; readonly names: readonly string[] };

export const findScorers = async (deps: Deps, loaded: LoadedScheme, objection: Pick<ObjectionRow, 'contested' | 'itemId'>): Promise<Scorers> => {
  const ids = objection.contested.evidence;
  const judgements = await judgementRepository(deps.db.prisma).findByIds(ids);
  const judgementIds = judgements.map((judgement) => judgement.id);
  const [findings, vetoes, facts] = await Promise.all([findingRepository(deps.db.prisma).findByJudgements(judgementIds), vetoProposalRepository(deps.db.prisma).findByJudgements(judgementIds), factRepository(deps.db.pool).findByIds(ids)]);
  const batches = await batchRepository(deps.db.prisma).findByIds([...new Set(facts.map((fact) => fact.batchId))]);
  const people = [...new Set([...judgements.map((one) => one.author), ...findings.flatMap((one) => [one.enteredBy, one.decidedBy ?? one.enteredBy]), ...vetoes.flatMap((one) => [one.proposedBy, one.decidedBy ?? one.proposedBy]), ...batches.map((one) => one.createdBy)])];
  const departments = loaded.items.get(objection.itemId)?.item.departments ?? [];
  const name = await namesOf(deps, people);
  return { people, departments, names: [...departments, ...people.map(name)] };
};

/** Why this person may not handle an objection; null where it may: never of the own unit, never who scored. */
export const handleProblem = (actor: Actor, unit: Pick<OrgRow, 'path' | 'name'>, scorers: Scorers): AppError | null => {
  if (isOwnUnit(actor, unit)) return new AppError('own_unit', { unit: unit.name });
  if (!mayDo(actor, 'objections.handle', { path: unit.path })) return notAllowed('objections.handle');
  const isScorer = scorers.people.includes(actor.userId) || actor.duties.some((duty) => duty.role === 'department' && duty.department !== undefined && scorers.departments.includes(duty.department));
  return isScorer ? new AppError('handler_is_scorer', { scorers: scorers.names }) : null;
};
