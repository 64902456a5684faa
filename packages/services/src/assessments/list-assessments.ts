import { type AssessmentRow, assessmentRepository, type OrgRow, orgRepository, type ScoringRunRow, scoringRunRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { isoDay } from './iso-day.ts';

export const describeAssessment = (assessment: AssessmentRow, org: OrgRow, run: ScoringRunRow | null) => ({
  id: assessment.id,
  title: assessment.title,
  orgId: org.id,
  orgName: org.name,
  state: assessment.state,
  period: { from: isoDay(assessment.periodFrom), to: isoDay(assessment.periodTo) },
  asOf: isoDay(assessment.asOf),
  schemeHash: assessment.schemeHash,
  schemeTitle: assessment.schemeTitle,
  publishedRun: run && { id: run.id, number: run.number, at: (run.finishedAt ?? run.startedAt).toISOString() },
});

export const publishedRunOf = (deps: Deps, assessment: AssessmentRow): Promise<ScoringRunRow | null> =>
  assessment.publishedRunId === null ? Promise.resolve(null) : scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);

/** The assessments that the person may read, latest first. */
export const listAssessments = async (deps: Deps, input: { readonly actor: Actor }) => {
  const assessments = assessmentRepository(deps.db.prisma);
  const all = await assessments.findAll();
  const orgs = new Map((await orgRepository(deps.db.prisma).findByIds([...new Set(all.map((assessment) => assessment.orgId))])).map((org) => [org.id, org]));
  const readable = all.flatMap((assessment) => {
    const org = orgs.get(assessment.orgId);
    return org && mayDo(input.actor, 'assessment.read', { path: org.path }) ? [{ assessment, org }] : [];
  });
  const rows = await Promise.all(readable.map(async ({ assessment, org }) => ({ ...describeAssessment(assessment, org, await publishedRunOf(deps, assessment)), units: await assessments.countUnits(assessment.id) })));
  return { rows, total: rows.length };
};
