import { isPossibleIn } from '../cycle/state-gate.ts';
import { mayDo } from '../policy/may-do.ts';
import type { WorkItem, WorkSource } from '../my-work/work-item.ts';
import { listPanels } from './list-panels.ts';

/** The units to which a member of a panel has yet to give a mark. */
export const panelWork: WorkSource = async (deps, { actor, assessments }) => {
  const open = assessments.filter(({ assessment, org }) => isPossibleIn(assessment.state, 'judgements.rate') && mayDo(actor, 'judgements.rate', { path: org.path }));
  const items = await Promise.all(open.map(async ({ assessment }): Promise<WorkItem[]> => {
    const { panels } = await listPanels(deps, { actor, assessmentId: assessment.id });
    return panels.flatMap(({ measure, title, mine }) => {
      const count = mine === null ? 0 : mine.due - mine.rated;
      return count === 0 ? [] : [{ id: `rate-units ${assessment.id} ${measure}`, kind: 'rate-units', about: { panel: { zh: title.zh, en: title.en ?? title.zh }, count }, count, assessmentId: assessment.id, dueAt: null, urgent: false, link: { path: '/panels', search: { panel: measure } } }];
    });
  }));
  return items.flat();
};
