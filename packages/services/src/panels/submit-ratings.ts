import { type NewPanelRating, panelRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { refuseOwnUnit } from '../policy/refuse-own-unit.ts';
import { findPanel } from './find-panel.ts';
import { markPattern } from './panel-value.ts';
import { unitsOfPanel } from './scheme-panels.ts';

export type SubmitRatings = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly measure: string;
  readonly marks: readonly { readonly unitId: string; readonly value: string; readonly note: string; /** 0 where the person has not rated yet. */ readonly expectedVersion: number }[];
};

const isTaken = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';

/** Stores the marks of one rater for any number of units at once: all of them, or none. */
export const submitRatings = async (deps: Deps, { actor, assessmentId, measure, marks }: SubmitRatings): Promise<{ readonly stored: number }> => {
  const { assessment, org, panel } = await findPanel(deps, actor, assessmentId, measure, 'judgements.rate');
  await requireState(deps, assessment, 'judgements.rate');
  const repository = panelRepository(deps.db.prisma);
  const member = (await repository.findMembers(assessmentId)).find((one) => one.measure === measure && one.userId === actor.userId);
  if (!member) throw new AppError('panel_not_member', { title: panel.title.zh });
  const units = new Map(unitsOfPanel(panel).map((unit) => [unit.id, unit]));
  for (const { unitId } of marks) {
    const unit = units.get(unitId);
    if (!unit) throw new AppError('unit_not_assessed', { unit: unitId });
    refuseOwnUnit(actor, unit);
    if (member.unitIds.length > 0 && !member.unitIds.includes(unitId)) throw new AppError('panel_not_assigned', { unit: unit.name });
  }
  const wrong = marks.filter(({ value }) => !markPattern.test(value));
  if (wrong.length > 0) throw new AppError('panel_marks_invalid', { count: wrong.length, units: wrong.map(({ unitId, value }) => `${units.get(unitId)?.name} “${value}”`) });
  const versions = new Map((await repository.findRatings(assessmentId)).filter((rating) => rating.measure === measure && rating.rater === actor.userId).map((rating) => [rating.unitId, rating.version]));
  const stale = marks.filter(({ unitId, expectedVersion }) => (versions.get(unitId) ?? 0) !== expectedVersion);
  if (stale.length > 0) throw new AppError('panel_marks_stale', { units: stale.map(({ unitId }) => units.get(unitId)?.name ?? unitId) });
  const at = deps.clock();
  const rows = marks.map(({ unitId, value, note, expectedVersion }): NewPanelRating => ({ id: deps.newId(), assessmentId, unitId, measure, rater: actor.userId, value, note: note.trim() || null, at, version: expectedVersion + 1 }));
  try {
    await audited(deps, actor, async (tx) => {
      await holdState(deps, tx, assessment, 'judgements.rate');
      await panelRepository(tx).createVersions(rows);
      return { result: undefined, entry: { action: 'submit-ratings', subject: `assessment ${assessmentId}`, orgPath: org.path, data: { measure, ratings: rows.map((row) => row.id), units: rows.map((row) => row.unitId) } } };
    });
  } catch (error) {
    if (isTaken(error)) throw new AppError('panel_marks_stale', { units: marks.map(({ unitId }) => units.get(unitId)?.name ?? unitId) });
    throw error;
  }
  deps.changed({ orgId: org.id, assessmentId, reason: `测评：${panel.title.zh}`, by: actor.userId });
  return { stored: rows.length };
};
