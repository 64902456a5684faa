import type { AssessmentRow, OrgRow } from '@siheng/db';
import { type LockScope, lockedError, readLocks } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import type { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import type { JudgedPlace } from './judged-places.ts';

type Judged = Pick<JudgedPlace, 'kind' | 'item'>;

export const judgingAction = ({ kind }: Pick<JudgedPlace, 'kind'>): 'judgements.rate' | 'judgements.submit' => (kind === 'rating' ? 'judgements.rate' : 'judgements.submit');

/** In whose name the person judges: the own departments of the item, or all of them for the office. */
export const judgingScope = (actor: Actor, unit: Pick<OrgRow, 'id'>, { item: { departments } }: Judged): LockScope => {
  const own = departments.filter((department) => actor.duties.some((duty) => duty.role === 'department' && duty.department === department));
  return { unitId: unit.id, departments: own.length > 0 ? own : departments };
};

/** Reads once what locks judgements of an assessment, and answers for any item and unit whether this person is locked out. */
export const readJudgeLocks = async (deps: Deps, assessment: AssessmentRow, actor: Actor): Promise<(unit: Pick<OrgRow, 'id'>, judged: Judged) => AppError | null> => {
  const locks = { 'judgements.submit': await readLocks(deps, deps.db.prisma, assessment, 'judgements.submit'), 'judgements.rate': await readLocks(deps, deps.db.prisma, assessment, 'judgements.rate') };
  return (unit, judged) => {
    const lock = locks[judgingAction(judged)](judgingScope(actor, unit, judged));
    return lock && lockedError(assessment, lock);
  };
};
