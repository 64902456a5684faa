import { vetoProposalRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed } from '../policy/may-do.ts';
import { findProposal, vetoStates } from './find-proposal.ts';

/** Who proposed a veto takes it back before the leading group decided. */
export const withdrawVeto = async (deps: Deps, { actor, id, expectedVersion }: { readonly actor: Actor; readonly id: string; readonly expectedVersion: number }): Promise<{ readonly state: 'withdrawn' }> => {
  const { proposal } = await findProposal(deps, actor, id);
  if (proposal.proposedBy !== actor.userId) throw notAllowed('vetoes.propose');
  return audited(deps, actor, async (tx) => {
    const decided = { state: 'withdrawn' as const, decidedBy: actor.userId, decidedAt: deps.clock(), decision: null, note: null, judgementId: null };
    if (!(await vetoProposalRepository(tx).decide(id, expectedVersion, decided))) throw new AppError('veto_decided', { state: vetoStates[proposal.state] });
    return { result: { state: 'withdrawn' as const }, entry: { action: 'withdraw-veto', subject: `veto ${id}`, data: { assessment: proposal.assessmentId, unit: proposal.unitId, measure: proposal.measure } } };
  });
};
