import type { CycleState } from '@siheng/kernel';
import { inLanguage } from '../errors/words.ts';
import { statesOf } from './action-states.ts';
import { type Role, roles } from './actor.ts';
import { actionTitles } from './action-titles.ts';
import { type Action, actions, policy, type Reach, separatedPolicy } from './policy.ts';

type Text = { readonly zh: string; readonly en: string };

/** One row as a bureau's official reads it. */
type PolicyLine = {
  readonly action: Action;
  readonly area: string;
  readonly title: Text;
  /** By role, how far; a role that may not is not named. */
  readonly reach: Reach;
  /** With 三员分立, where that differs. */
  readonly separated: Reach | null;
  /** The states of an assessment in which it is possible; null: it does not depend on the state. */
  readonly states: readonly CycleState[] | null;
};

/** What `all` and `own` mean for a role. */
export const reachText = (role: Role, how: 'all' | 'own'): Text => {
  if (how === 'all') return role === 'station' ? { zh: '所在县（区）', en: 'own county' } : { zh: '本组织及下级', en: 'own organisation and below' };
  if (role === 'department') return { zh: '本部门的考核内容', en: 'items of the own department' };
  return role === 'station' ? { zh: '本单位', en: 'own unit' } : { zh: '本人的职责', en: 'own duties' };
};

/** The whole policy: role × scope × action, one row an action. */
export const policyTable = (): readonly PolicyLine[] =>
  actions.map((action) => ({ action, area: action.split('.')[0] ?? action, title: actionTitles[action], reach: policy[action], separated: separatedPolicy[action] ?? null, states: statesOf(action) }));

const cells = (reach: Reach) => roles.flatMap((role) => {
  const how = reach[role];
  return how === undefined ? [] : [{ role, how, text: reachText(role, how) }];
});

/** The policy for its page: rows with a cell for each role that may. */
export const getPolicy = () => ({
  roles: [...roles],
  rows: policyTable().map(({ action, area, title, reach, separated, states }) => ({
    action, area, title, cells: cells(reach), separated: separated && cells(separated), states: states && states.map((state) => ({ id: state, title: { zh: inLanguage(state, 'zh'), en: inLanguage(state, 'en') } })),
  })),
});
