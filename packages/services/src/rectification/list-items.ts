import { assessmentRepository, externalResultRepository, type RectificationItemRow, rectificationRepository, type RectificationStateRow } from '@siheng/db';
import { compareExact, overExact } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { describeItem } from './describe-items.ts';
import { findLossNow } from './loss-now.ts';

export type ListRectification = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly state?: RectificationStateRow | undefined;
  readonly department?: string | undefined;
  readonly unitId?: string | undefined;
  readonly origin?: 'own' | 'external' | undefined;
  readonly overdue?: boolean | undefined;
  readonly page: number;
  readonly pageSize: number;
};

const ratio = ({ lost, full }: RectificationItemRow): string => (lost === null || compareExact(full, '0') === 0 ? '0' : overExact(lost, full));

/** Items of an assessment and of the results of other authorities, in the order of work: largest part lost first, then the larger loss. */
export const listRectification = async (deps: Deps, input: ListRectification) => {
  const { actor } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId);
  const repository = rectificationRepository(deps.db.prisma);
  const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
  const external = (await externalResultRepository(deps.db.prisma).findByOrg(assessment.orgId)).map((result) => result.id);
  const all = [...(await repository.findByAssessment(assessment.id)), ...(await repository.findByExternalResults(external))]
    .filter((item) => mayDo(actor, 'rectification.read', { path: item.unitId === null ? org.path : (units.get(item.unitId)?.path ?? org.path) }));
  const today = deps.clock().toISOString().slice(0, 10);
  const isOverdue = (item: RectificationItemRow): boolean => item.dueAt !== null && item.dueAt.toISOString().slice(0, 10) < today && item.state !== 'verified';
  const filtered = all.filter((item) =>
    (input.department === undefined || item.departments.includes(input.department)) && (input.unitId === undefined || item.unitId === input.unitId) &&
    (input.origin === undefined || (item.externalResultId === null) === (input.origin === 'own')) && (input.overdue !== true || isOverdue(item)));
  const shown = filtered.filter((item) => input.state === undefined || item.state === input.state).toSorted((a, b) => compareExact(ratio(b), ratio(a)) || compareExact(b.lost ?? '0', a.lost ?? '0'));
  const from = (input.page - 1) * input.pageSize;
  const rows = await Promise.all(shown.slice(from, from + input.pageSize).map(async (item) => describeItem(deps, item, units, await findLossNow(deps, item))));
  const count = (state: RectificationStateRow): number => filtered.filter((item) => item.state === state).length;
  return {
    rows, total: shown.length, counts: { open: count('open'), in_progress: count('in_progress'), claimed_done: count('claimed_done'), returned: count('returned'), verified: count('verified') },
    departments: [...new Set(all.flatMap((item) => item.departments))], mayPlan: mayDo(actor, 'rectification.plan', { path: org.path }),
  };
};
