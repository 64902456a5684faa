import { scoringRunRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { isStale } from '../scoring/is-stale.ts';
import { type DescribedRun, describeRun } from './find-run.ts';

/** Which run is the current one, and whether something that counts changed after it began. */
export const getFreshness = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string }): Promise<{ readonly run: DescribedRun | null; readonly stale: boolean }> => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const run = assessment.publishedRunId === null ? null : await scoringRunRepository(deps.db.prisma).findById(assessment.publishedRunId);
  return { run: run && (await describeRun(deps, run, run.id)), stale: await isStale(deps, assessment, run) };
};
