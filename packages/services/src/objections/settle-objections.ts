import { type AssessmentRow, objectionRepository, orgRepository, type ScoringRunRow, type UnitResultRow, unitResultRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { notify } from '../notifications/notify.ts';
import { platformActor } from '../policy/actor.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';

type Moved = { readonly unitId: string; readonly before: UnitResultRow; readonly after: UnitResultRow };

const movedBetween = (before: readonly UnitResultRow[], after: readonly UnitResultRow[]): readonly Moved[] => {
  const first = new Map(before.map((result) => [result.unitId, result]));
  return after.flatMap((result) => {
    const was = first.get(result.unitId);
    return was && (was.total !== result.total || was.rank !== result.rank) ? [{ unitId: result.unitId, before: was, after: result }] : [];
  });
};

/** After a run: accepted objections learn which run holds their correction, and everybody whose points or place moved is told. A run that was killed before this leaves it to the next. */
export const settleObjections = async (deps: Deps, assessment: Pick<AssessmentRow, 'id' | 'orgId'>, run: ScoringRunRow, places: number): Promise<void> => {
  const repository = objectionRepository(deps.db.prisma);
  const waiting = await repository.findUnscored(assessment.id, run.startedAt);
  const [first] = waiting;
  if (!first) return;
  const results = unitResultRepository(deps.db.prisma);
  const moved = first.runBefore === null ? [] : movedBetween(await results.findByRun(first.runBefore), await results.findByRun(run.id));
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([assessment.orgId, ...moved.map((one) => one.unitId)])).map((one) => [one.id, one]));
  const org = orgs.get(assessment.orgId);
  if (!org) return;
  await audited(deps, platformActor, async (tx) => {
    const settled = [];
    for (const objection of waiting) if (await objectionRepository(tx).rescored(objection, run.id, platformActor.userId, deps.clock())) settled.push(objection.id);
    for (const { unitId, before, after } of settled.length === 0 ? [] : moved) {
      const unit = orgs.get(unitId);
      if (unit) await notify(deps, tx, { kind: 'result-changed', org, about: { unit: unit.name, before: shownPoints(before.total, places), after: shownPoints(after.total, places), rankBefore: before.rank, rankAfter: after.rank }, link: { path: '/objections/effect', search: { objection: first.id, assessment: assessment.id } }, to: [{ roles: ['station'], at: unit }, ...(unitId === first.unitId ? [{ roles: ['office-admin', 'leader'] as const, at: org }] : [])] });
    }
    return { result: null, entry: { action: 'settle-objections', subject: `assessment ${assessment.id}`, data: { run: run.id, objections: settled, moved: moved.map((one) => one.unitId) } } };
  });
};
