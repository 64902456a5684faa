import { findingRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { notAllowed } from '../policy/may-do.ts';
import { findingStates } from './decide-finding.ts';
import { findFinding } from './find-finding.ts';

/** Who entered a finding takes it back before anybody decided. */
export const withdrawFinding = async (deps: Deps, { actor, id, expectedVersion }: { readonly actor: Actor; readonly id: string; readonly expectedVersion: number }): Promise<{ readonly state: 'withdrawn' }> => {
  const { finding } = await findFinding(deps, actor, id);
  if (finding.enteredBy !== actor.userId) throw notAllowed('findings.enter');
  return audited(deps, actor, async (tx) => {
    const decided = { state: 'withdrawn' as const, decidedBy: actor.userId, decidedAt: deps.clock(), note: null, judgementId: null };
    if (!(await findingRepository(tx).decide(id, expectedVersion, decided))) throw new AppError('finding_decided', { state: findingStates[finding.state] });
    return { result: { state: 'withdrawn' as const }, entry: { action: 'withdraw-finding', subject: `finding ${id}`, data: { assessment: finding.assessmentId, unit: finding.unitId, measure: finding.measure } } };
  });
};
