import type { RectificationPlan } from './format.ts';
import { countWarnings, readIndicatorLine } from './reading.ts';

/** What is strange in the source of a plan, with its clause: never a silent fix. `label` and `exceeds` of a line, `count` of a group or of the whole. */
export type PlanWarning = { readonly clause: string; readonly warning: ReturnType<typeof readIndicatorLine>['warnings'][number] | 'stated_count_differs' | 'departments_differ' };

/** What is read again: the sentences of the items, and the counts that the source states of itself. */
type PlanSource = {
  readonly items: readonly Pick<RectificationPlan['items'][number], 'clause' | 'text' | 'section' | 'group' | 'departments'>[];
  readonly responsibilities: readonly Pick<RectificationPlan['responsibilities'][number], 'clause' | 'section' | 'groups' | 'stated' | 'departments'>[];
  readonly stated: Pick<RectificationPlan['stated'], 'sections' | 'groups' | 'items' | 'clause'>;
};

const ofItems = (plan: PlanSource): readonly PlanWarning[] => plan.items.flatMap(({ clause, text }) => readIndicatorLine(text).warnings.map((warning) => ({ clause, warning })));

const ofGroups = (plan: PlanSource): readonly PlanWarning[] =>
  plan.responsibilities.flatMap(({ clause, section, groups, stated, departments }) => {
    const own = plan.items.filter((item) => item.section === section && groups.includes(item.group));
    const isOther = own.some((item) => item.departments.join('、') !== departments.join('、'));
    return [...countWarnings(own.length, stated).map((warning) => ({ clause, warning })), ...(isOther ? [{ clause, warning: 'departments_differ' as const }] : [])];
  });

const ofCounts = (plan: PlanSource): readonly PlanWarning[] => {
  const found = { sections: new Set(plan.items.map(({ section }) => section)).size, groups: new Set(plan.items.map(({ section, group }) => `${section} ${group}`)).size, items: plan.items.length };
  const differs = (['sections', 'groups', 'items'] as const).some((part) => found[part] !== plan.stated[part]);
  return differs ? [{ clause: plan.stated.clause, warning: 'stated_count_differs' }] : [];
};

/** Reads the sentences of a plan again and compares its counts with its lists. */
export const planWarnings = (plan: PlanSource): readonly PlanWarning[] => [...ofItems(plan), ...ofGroups(plan), ...ofCounts(plan)];
