import { scoringRunRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { describeRuns } from './find-run.ts';

export type ListRuns = { readonly actor: Actor; readonly assessmentId: string; readonly page: number; readonly pageSize: number; readonly sort?: { readonly by: 'number'; readonly order: 'asc' | 'desc' } | undefined };

/** The runs of an assessment, latest first. */
export const listRuns = async (deps: Deps, input: ListRuns) => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const { rows, total } = await scoringRunRepository(deps.db.prisma).findPage(assessment.id, input.page, input.pageSize, input.sort?.order ?? 'desc');
  return { rows: await describeRuns(deps, rows, assessment.publishedRunId), total };
};
