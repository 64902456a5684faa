import { collectionRunRepository, pullSourceRepository } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { RowProblem } from '../imports/row-problem.ts';
import type { Actor } from '../policy/actor.ts';
import { describeRuns } from './describe-runs.ts';
import { findCollectingOrg } from './find-source.ts';

/** A run with its problems, and when its source is pulled next. */
export const getCollectionRun = async (deps: Deps, { actor, id }: { readonly actor: Actor; readonly id: string }) => {
  const run = await collectionRunRepository(deps.db.prisma).findById(id);
  if (!run) throw new AppError('not_found', { what: '采集记录', id });
  await findCollectingOrg(deps, actor, run.orgId, 'collection.read');
  const source = run.sourceId === null ? null : await pullSourceRepository(deps.db.prisma).findById(run.sourceId);
  const described = (await describeRuns(deps, [run]))[0];
  if (!described) throw new AppError('not_found', { what: '采集记录', id });
  // Written by this package only, from RowProblem.
  return { ...described, problems: run.problems as unknown as RowProblem[], nextRunAt: source?.nextRunAt?.toISOString() ?? null };
};
