import { factRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { findDataset } from '../imports/import-target.ts';
import type { Actor } from '../policy/actor.ts';
import { describeFacts } from './describe-facts.ts';
import { readableUnits } from './readable-units.ts';

export type ListFacts = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly dataset: string;
  readonly unitId?: string | undefined;
  readonly batchId?: string | undefined;
  readonly query?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly sort?: { readonly by: 'date' | 'unit' | 'key'; readonly order: 'asc' | 'desc' } | undefined;
};

/** Records of a dataset that count, personal values masked. */
export const listFacts = async (deps: Deps, { actor, assessmentId, dataset, unitId, sort, ...filter }: ListFacts) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  const { id } = await findDataset(deps, org.id, dataset);
  const { units } = await readableUnits(deps, actor, assessment);
  const unitIds = units.map((unit) => unit.id).filter((one) => unitId === undefined || one === unitId);
  const { rows, total } = await factRepository(deps.db.pool).findPage({ orgId: org.id, dataset: id, unitIds, ...filter, by: sort?.by ?? 'date', order: sort?.order ?? 'desc' });
  return { rows: await describeFacts(deps, rows, { masks: true }), total };
};
