import { collectionRunRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { describeRuns } from './describe-runs.ts';

export type ListCollectionRuns = { readonly actor: Actor; readonly assessmentId: string; readonly sourceId?: string | undefined; readonly transport?: string | undefined; readonly state?: string | undefined; readonly page: number; readonly pageSize: number; readonly sort?: { readonly by: 'startedAt'; readonly order: 'asc' | 'desc' } | undefined };

/** Pulls and pushes of the organisation, latest first. */
export const listCollectionRuns = async (deps: Deps, { actor, assessmentId, sort, ...filter }: ListCollectionRuns) => {
  const { org } = await findAssessment(deps, actor, assessmentId, 'collection.read');
  const { rows, total } = await collectionRunRepository(deps.db.prisma).findPage({ orgId: org.id, ...filter, order: sort?.order ?? 'desc' });
  return { rows: await describeRuns(deps, rows), total };
};
