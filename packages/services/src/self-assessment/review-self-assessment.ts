import { selfAssessmentRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { refuseOwnUnit } from '../policy/refuse-own-unit.ts';
import { findPlace, type FoundPlace, type Place } from './find-self-assessment.ts';

export type ReviewSelfAssessment = Place & {
  readonly verdict: 'accepted' | 'returned';
  /** Which submission the person has read. */
  readonly number: number;
  readonly reason?: string | undefined;
  /** The items that are to be corrected; none: all of it. */
  readonly items?: readonly string[] | undefined;
};

/** In whose name the person speaks: the own department if an item names it, else the assessment office (empty). */
export const reviewingBody = (actor: Actor, { indicators, unit }: Pick<FoundPlace, 'indicators' | 'unit'>): string =>
  actor.duties.find((duty) => duty.role === 'department' && unit.path.startsWith(duty.orgPath) && indicators.some(({ item }) => duty.department !== undefined && item.departments.includes(duty.department)))?.department ?? '';

/** A department or the office finds a submission in order, or returns it with the reason and the items to correct: then the unit writes again. */
export const reviewSelfAssessment = async (deps: Deps, input: ReviewSelfAssessment): Promise<{ readonly state: 'submitted' | 'returned' }> => {
  const place = await findPlace(deps, input, 'self-assessment.review');
  const { assessment, unit, indicators } = place;
  refuseOwnUnit(input.actor, unit);
  const reason = input.reason?.trim() ?? '';
  if (input.verdict === 'returned' && reason === '') throw new AppError('return_reason_missing');
  const unknown = input.items?.find((id) => !indicators.some(({ item }) => item.id === id));
  if (unknown !== undefined) throw new AppError('self_assessment_part_unknown', { part: unknown });
  const at = deps.clock();
  return audited(deps, input.actor, async (tx) => {
    await holdState(deps, tx, assessment, 'self-assessment.review', { unitId: unit.id });
    const selfAssessments = selfAssessmentRepository(tx);
    const before = await selfAssessments.findByUnit(assessment.id, unit.id);
    const row = before && (await selfAssessments.hold(before));
    const [latest] = row ? await selfAssessments.findSubmissions([row.id]) : [];
    if (!row || !latest) throw new AppError('self_assessment_not_submitted', { unit: unit.name });
    if (latest.number !== input.number) throw new AppError('self_assessment_review_stale', { unit: unit.name, number: latest.number });
    const body = reviewingBody(input.actor, place);
    await selfAssessments.createReview({ id: deps.newId(), submissionId: latest.id, body, verdict: input.verdict, reason: reason === '' ? null : reason, items: [...new Set(input.items)], by: input.actor.userId, at });
    const state = input.verdict === 'returned' ? 'returned' as const : row.state === 'returned' ? 'returned' as const : 'submitted' as const;
    if (state !== row.state) await selfAssessments.change(row.id, { state, version: row.version + 1, updatedAt: at });
    return { result: { state }, entry: { action: input.verdict === 'returned' ? 'return-self-assessment' : 'accept-self-assessment', subject: `self-assessment ${row.id}`, data: { assessment: assessment.id, unit: unit.id, number: latest.number, body, reason, items: input.items ?? [] } } };
  });
};
