import { selfAssessmentRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { hashOf } from '../scoring/hash.ts';
import { findGaps } from './find-gaps.ts';
import { contentOf, findPlace, holdRow, type Place } from './find-self-assessment.ts';
import { createTurns } from './in-turn.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { holdWrite } from './write-gate.ts';

export type SubmitSelfAssessment = Place & {
  /** Version of the whole that the person saw. */
  readonly expectedVersion: number;
  /** Made by the page for this submission: sent twice, it is stored once. */
  readonly idempotencyKey: string;
  /** When the request reached the server: this counts against the deadline, not when its turn came. */
  readonly receivedAt?: Date | undefined;
};

/** On the last evening everybody submits at once: a few at a time get through quickly, the others wait here and not for a connection. */
const inTurn = createTurns(6);

const refuseReplay = async (deps: Deps, key: string): Promise<void> => {
  const before = await selfAssessmentRepository(deps.db.prisma).findByKey(key);
  if (before) throw new AppError('form_replayed', { ...receiptOf(before), at: before.receivedAt.toISOString() });
};

const uniqueViolation = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';

const submit = async (deps: Deps, input: SubmitSelfAssessment, receivedAt: Date): Promise<Receipt> => {
  const { assessment, unit, indicators } = await findPlace(deps, input, 'self-assessment.write');
  await refuseReplay(deps, input.idempotencyKey);
  try {
    return await audited(deps, input.actor, async (tx) => {
      const selfAssessments = selfAssessmentRepository(tx);
      const row = await holdRow(deps, tx, assessment.id, unit.id);
      await holdWrite(deps, tx, { assessment, unit, row, receivedAt });
      if (row.version !== input.expectedVersion) throw new AppError('stale_version', { author: unit.name, current: { version: row.version }, submitted: { expectedVersion: input.expectedVersion } });
      const content = contentOf(indicators, await selfAssessments.findParts(row.id));
      const gaps = findGaps(indicators, content);
      if (gaps.length > 0) throw new AppError('self_assessment_incomplete', { count: gaps.length, gaps });
      const number = ((await selfAssessments.findSubmissions([row.id]))[0]?.number ?? 0) + 1;
      const contentHash = hashOf([content]);
      const submission = { id: deps.newId(), selfAssessmentId: row.id, number, content, contentHash, submittedBy: input.actor.userId, receivedAt, storedAt: deps.clock(), idempotencyKey: input.idempotencyKey };
      const receipt = receiptOf({ ...submission, seq: await selfAssessments.createSubmission(submission) });
      await selfAssessments.change(row.id, { state: 'submitted', version: row.version + 1, updatedAt: submission.storedAt });
      return { result: receipt, entry: { action: 'submit-self-assessment', subject: `self-assessment ${row.id}`, data: { assessment: assessment.id, unit: unit.id, ...receipt } } };
    });
  } catch (error) {
    if (uniqueViolation(error)) await refuseReplay(deps, input.idempotencyKey);
    throw error;
  }
};

/** Takes the self-assessment of a unit as it stands and answers the receipt; refused with everything that is missing, at which item. */
export const submitSelfAssessment = (deps: Deps, input: SubmitSelfAssessment): Promise<Receipt> => {
  const receivedAt = input.receivedAt ?? deps.clock();
  return inTurn(() => submit(deps, input, receivedAt));
};
