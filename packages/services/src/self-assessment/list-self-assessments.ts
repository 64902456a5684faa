import { assessmentRepository, selfAssessmentRepository, unitResultRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { isOwnUnit } from '../policy/refuse-own-unit.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { shownPoints } from '../scoring/ten-thousandths.ts';
import { describeSubmissions } from './describe-submissions.ts';
import { dueDay } from './get-self-assessment.ts';
import { indicatorsOf } from './indicators.ts';
import { reviewingBody } from './review-self-assessment.ts';

export type ListSelfAssessments = { readonly actor: Actor; readonly assessmentId: string; readonly state?: 'none' | 'draft' | 'submitted' | 'returned' | 'reviewed' | undefined };

/** Where the self-assessments of all units stand that the person may read, with own and computed totals side by side. */
export const listSelfAssessments = async (deps: Deps, { actor, assessmentId, state }: ListSelfAssessments) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const units = (await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).filter((unit) => mayDo(actor, 'self-assessment.read', unit));
  const selfAssessments = selfAssessmentRepository(deps.db.prisma);
  const rows = new Map((await selfAssessments.findByAssessment(assessment.id)).map((row) => [row.unitId, row]));
  const submissions = await selfAssessments.findSubmissions([...rows.values()].map((row) => row.id));
  const totals = new Map((assessment.publishedRunId === null ? [] : await unitResultRepository(deps.db.prisma).findByRun(assessment.publishedRunId)).map((result) => [result.unitId, shownPoints(result.total, loaded.scheme.rounding.places)]));
  const all = await Promise.all(units.map(async (unit) => {
    const row = rows.get(unit.id);
    const own = row === undefined ? [] : submissions.filter((one) => one.selfAssessmentId === row.id);
    const [latest] = await describeSubmissions(deps, own.slice(0, 1));
    const indicators = indicatorsOf(loaded, unit);
    const body = mayDo(actor, 'self-assessment.review', { path: unit.path, departments: indicators.flatMap(({ item }) => item.departments) }) && !isOwnUnit(actor, unit) ? reviewingBody(actor, { indicators, unit }) : null;
    const mine = latest?.reviews.findLast((review) => review.body === body)?.verdict ?? null;
    return {
      unitId: unit.id, unitName: unit.name, isOwn: isOwnUnit(actor, unit), state: row === undefined ? 'none' as const : row.state,
      latest: latest ?? null, computedTotal: latest === undefined ? null : (totals.get(unit.id) ?? null), returns: own.flatMap((one) => one.reviews).filter((review) => review.verdict === 'returned').length,
      /** Whether the person still has to look at it, for the own body. */
      toReview: body !== null && row?.state === 'submitted' && mine === null, verdict: mine,
    };
  }));
  const counts = { none: 0, draft: 0, submitted: 0, returned: 0 };
  for (const one of all) counts[one.state] += 1;
  return { rows: all.filter((one) => state === undefined || (state === 'reviewed' ? one.verdict !== null : one.state === state)), counts, toReview: all.filter((one) => one.toReview).length, dueAt: await dueDay(deps, assessment.id), assessmentState: assessment.state };
};
