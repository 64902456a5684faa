import { type AssessmentRow, cycleEventRepository, type OrgRow, type Prisma, type SelfAssessmentRow } from '@siheng/db';
import { holdState, lockedError, readLocks } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { statesOf } from '../policy/action-states.ts';

const action = 'self-assessment.write';

/** A self-assessment that was returned is corrected while the indicators are assessed, too. */
const isCorrection = (assessment: Pick<AssessmentRow, 'state'>, row: Pick<SelfAssessmentRow, 'state'> | null): boolean => row?.state === 'returned' && assessment.state === 'indicator_assessment';

/** Why the unit cannot write now; null: it can. */
export const writeLock = async (deps: Deps, assessment: AssessmentRow, unit: Pick<OrgRow, 'id'>, row: SelfAssessmentRow | null): Promise<AppError | null> => {
  if (row?.state === 'submitted') return new AppError('self_assessment_submitted');
  if (isCorrection(assessment, row)) return null;
  const lock = (await readLocks(deps, deps.db.prisma, assessment, action))({ unitId: unit.id });
  return lock === null ? null : lockedError(assessment, lock);
};

/** The state of the assessment at a moment: moves made after it do not count. */
const stateAt = async (client: Prisma.TransactionClient, assessment: AssessmentRow, at: Date): Promise<string> => {
  const later = (await cycleEventRepository(client).findMoves(assessment.id)).find((move) => move.at > at);
  return later?.fromState ?? assessment.state;
};

/**
 * The same inside the transaction of the change. What reached the server before the state moved is in time, however long it waited for its turn:
 * `receivedAt` is the moment of arrival.
 */
export const holdWrite = async (deps: Deps, tx: Prisma.TransactionClient, { assessment, unit, row, receivedAt }: { readonly assessment: AssessmentRow; readonly unit: Pick<OrgRow, 'id'>; readonly row: SelfAssessmentRow; readonly receivedAt: Date }): Promise<void> => {
  if (row.state === 'submitted') throw new AppError('self_assessment_submitted');
  if (isCorrection(assessment, row)) return;
  try {
    await holdState(deps, tx, assessment, action, { unitId: unit.id });
  } catch (error) {
    const then = await stateAt(tx, assessment, receivedAt);
    if (!(error instanceof AppError && error.code === 'assessment_locked' && statesOf(action)?.some((state) => state === then))) throw error;
  }
};
