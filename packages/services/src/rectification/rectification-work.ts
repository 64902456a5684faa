import { assessmentRepository, externalResultRepository, type RectificationItemRow, rectificationRepository } from '@siheng/db';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { actingBody, bodiesOf } from './bodies.ts';

const statesSaid = { open: { zh: '待整改', en: 'to be started' }, in_progress: { zh: '整改中', en: 'in progress' }, returned: { zh: '被退回', en: 'returned' } } as const;

const isToDo = (state: string): state is keyof typeof statesSaid => state in statesSaid;

/** Rectification for which the person's unit or department is responsible, and what is claimed done for the office to verify. */
export const rectificationWork: WorkSource = async (deps, { actor, assessments }) => {
  const items = await Promise.all(assessments.map(async ({ assessment, org }): Promise<WorkItem[]> => {
    const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
    const repository = rectificationRepository(deps.db.prisma);
    const external = (await externalResultRepository(deps.db.prisma).findByOrg(assessment.orgId)).map((result) => result.id);
    const all = [...(await repository.findByAssessment(assessment.id)), ...(await repository.findByExternalResults(external))];
    const runsIt = actor.duties.some((duty) => duty.role === 'office-admin' && org.path.startsWith(duty.orgPath));
    const found = await Promise.all(all.filter((item) => item.state !== 'verified').map(async (item: RectificationItemRow): Promise<WorkItem[]> => {
      const unit = item.unitId === null ? org : units.get(item.unitId);
      if (!unit) return [];
      const isResponsible = item.departments.includes(actingBody(await bodiesOf(deps, actor, unit.path), item.departments));
      const common = { id: `rectify ${item.id}`, count: 1, assessmentId: assessment.id, dueAt: item.dueAt?.toISOString() ?? null, link: { path: '/rectification', search: { item: item.id } } };
      if (isResponsible && isToDo(item.state)) return [{ ...common, kind: 'rectify-item', about: { unit: unit.name, item: item.title, state: statesSaid[item.state] }, urgent: item.state === 'returned' }];
      return runsIt && !isResponsible && item.state === 'claimed_done' ? [{ ...common, kind: 'verify-rectification', about: { unit: unit.name, item: item.title }, urgent: false }] : [];
    }));
    return found.flat();
  }));
  return [...new Map(items.flat().map((item) => [item.id, item])).values()];
};
