import { readIndicatorLine, type RectificationPlan } from '@siheng/kernel';
import type { PlaceKind } from './place-kind.ts';

/** A part of a rectification plan that carries a clause. `names`: what a worked case calls it; a case with one of them runs it. */
export type PlanPlace = { readonly clause: string; readonly pointer: string; readonly kind: PlaceKind; readonly folder: 'items' | 'responsibilities' | 'result' | 'stated' | 'goals' | 'duties'; readonly names: readonly string[] };

/** Where the clauses of a document live in its rectification plan. */
export const planPlaces = (plan: RectificationPlan): readonly PlanPlace[] => {
  const at = (folder: PlanPlace['folder'], name: string, clause: string, names: readonly string[] = []): PlanPlace => ({ clause, pointer: `${plan.id}#${folder}/${name}`, kind: 'rectification', folder, names });
  return [
    ...plan.items.map((item) => at('items', item.id, item.clause, [readIndicatorLine(item.text).item])),
    ...plan.responsibilities.map(({ clause, groups }) => at('responsibilities', clause, clause, groups)),
    at('result', plan.result.authority, plan.result.clause, ['priorRank']),
    at('stated', 'counts', plan.stated.clause, ['counts']),
    at('goals', 'next-year', plan.goals.clause, ['nextRank']),
    ...plan.duties.map((duty) => ({ ...at('duties', duty.id, duty.clause), kind: 'cycle-step' as const })),
  ];
};
