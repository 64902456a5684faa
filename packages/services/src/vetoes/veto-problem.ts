import type { OrgRow, VetoProposalRow } from '@siheng/db';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, notAllowed } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';

/** Why this person may not decide on a proposal; null where it may. */
export const vetoProblem = (actor: Actor, proposal: Pick<VetoProposalRow, 'proposedBy'>, unit: Pick<OrgRow, 'path' | 'name'>): AppError | null => {
  if (isOwnUnit(actor, unit)) return new AppError('own_unit', { unit: unit.name });
  if (!mayDo(actor, 'vetoes.decide', { path: unit.path })) return notAllowed('vetoes.decide');
  return proposal.proposedBy === actor.userId ? new AppError('veto_same_person') : null;
};
