import { assessmentRepository, scoringRunRepository } from '@siheng/db';
import { isPossibleIn } from '../cycle/state-gate.ts';
import { countyState } from '../demo/county-mark.ts';
import { demoState } from '../demo/demo-mark.ts';
import type { Deps } from '../deps.ts';
import { recoverJobs } from '../jobs/recover-jobs.ts';
import { recoverImports } from '../imports/recover-imports.ts';
import { platformActor } from '../policy/actor.ts';
import { isStale } from '../scoring/is-stale.ts';

/** After a start: what a killed process left undone is noted, and what it did not get to score is scored. */
export const recoverWork = async (deps: Deps): Promise<void> => {
  await recoverImports(deps);
  if (!deps.hasWorkers) await recoverJobs(deps);
  if ((await demoState(deps)) === 'seeding') return;
  const runs = scoringRunRepository(deps.db.prisma);
  for (const assessment of await assessmentRepository(deps.db.prisma).findAll()) {
    if (!isPossibleIn(assessment.state, 'results.score') || (await countyState(deps, assessment)) === 'seeding') continue;
    const run = assessment.publishedRunId === null ? null : await runs.findById(assessment.publishedRunId);
    if (await isStale(deps, assessment, run)) deps.scoring.request({ assessmentId: assessment.id, reason: '重新启动后补算', by: platformActor.userId });
  }
};
