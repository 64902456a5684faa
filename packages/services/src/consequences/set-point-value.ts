import { settingRepository, sqlOfPrisma } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { type PointValue, pointValueKey } from './find-point-value.ts';
import { proposeAgain } from './propose-consequences.ts';

const decimal = /^\d{1,9}(\.\d{1,2})?$/;

export type SetPointValue = { readonly actor: Actor; readonly assessmentId: string; readonly cny: string; readonly decision: string };

/** Sets the CNY of one funding point and proposes the amounts anew; what was confirmed stays until somebody confirms the difference. */
export const setPointValue = async (deps: Deps, { actor, assessmentId, cny, decision }: SetPointValue): Promise<PointValue> => {
  const { assessment } = await findAssessment(deps, actor, assessmentId, 'consequences.decide');
  const value = { cny: cny.trim(), decision: decision.trim() };
  if (!decimal.test(value.cny)) throw new AppError('point_value_invalid', { value: value.cny });
  if (value.decision === '') throw new AppError('decision_missing');
  await deps.db.prisma.$transaction(async (tx) => {
    await settingRepository(tx).set(pointValueKey(assessment.id), value);
    await appendAudit(sqlOfPrisma(tx), { at: deps.clock(), actor: actor.userId, action: 'set-point-value', subject: `assessment ${assessment.id}`, data: value });
  });
  await proposeAgain(deps, assessment);
  return value;
};
