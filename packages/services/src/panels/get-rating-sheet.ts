import { type OrgRow, panelRepository } from '@siheng/db';
import { lockedError, readLocks } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import { findPanel } from './find-panel.ts';
import { unitsOfPanel } from './scheme-panels.ts';

/** Why a row of the sheet is closed: the own unit, or one that this member does not evaluate. */
const closedBy = (actor: Actor, unit: OrgRow, unitIds: readonly string[]): 'own-unit' | 'not-assigned' | null =>
  isOwnUnit(actor, unit) ? 'own-unit' : unitIds.length > 0 && !unitIds.includes(unit.id) ? 'not-assigned' : null;

/** 测评表: the marks that the person gave as a member of a panel, unit by unit and track by track. Only the own marks. */
export const getRatingSheet = async (deps: Deps, { actor, assessmentId, measure }: { readonly actor: Actor; readonly assessmentId: string; readonly measure: string }) => {
  const { assessment, panel } = await findPanel(deps, actor, assessmentId, measure, 'judgements.rate');
  const repository = panelRepository(deps.db.prisma);
  const member = (await repository.findMembers(assessmentId)).find((one) => one.measure === measure && one.userId === actor.userId);
  if (!member) throw new AppError('panel_not_member', { title: panel.title.zh });
  const mine = new Map((await repository.findRatings(assessmentId)).filter((rating) => rating.measure === measure && rating.rater === actor.userId).map((rating) => [rating.unitId, rating]));
  const lock = (await readLocks(deps, deps.db.prisma, assessment, 'judgements.rate'))();
  const rowOf = (unit: OrgRow) => {
    const rating = mine.get(unit.id);
    return { unitId: unit.id, unitName: unit.name, value: rating?.value ?? null, note: rating?.note ?? '', version: rating?.version ?? 0, at: rating?.at.toISOString() ?? null, closed: closedBy(actor, unit, member.unitIds) };
  };
  return {
    measure, title: panel.title, locked: lock === null ? null : lockedError(assessment, lock).sentences,
    due: unitsOfPanel(panel).filter((unit) => closedBy(actor, unit, member.unitIds) === null).length, rated: mine.size,
    tracks: panel.tracks.map((track) => ({ id: track.id, title: track.title, weight: track.weight, rows: track.units.map(rowOf) })),
  };
};
