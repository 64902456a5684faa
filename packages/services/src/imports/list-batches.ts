import { batchRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { readableUnits } from '../facts/readable-units.ts';
import type { Actor } from '../policy/actor.ts';
import { batchDescriber } from './describe-batch.ts';

export type ListBatches = { readonly actor: Actor; readonly assessmentId: string; readonly dataset?: string | undefined; readonly state?: string | undefined; readonly page: number; readonly pageSize: number; readonly sort?: { readonly by: 'createdAt' | 'rows'; readonly order: 'asc' | 'desc' } | undefined };

/** Deliveries to the organisation of the assessment, latest first; a station sees its own. */
export const listBatches = async (deps: Deps, { actor, assessmentId, sort, ...filter }: ListBatches) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const { all, units } = await readableUnits(deps, actor, assessment);
  const { rows, total } = await batchRepository(deps.db.prisma).findPage({ orgId: org.id, ...filter, ...(all ? {} : { unitIds: units.map((unit) => unit.id) }), by: sort?.by ?? 'createdAt', order: sort?.order ?? 'desc' });
  return { rows: rows.map(await batchDescriber(deps, actor, rows)), total };
};
