import type { CycleState } from '@siheng/kernel';
import type { Action } from './policy.ts';

const collecting = ['published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection'] as const;
const judging = ['monitoring', 'self_assessment', 'indicator_assessment', 'inspection'] as const;

/** In which states of an assessment an action is possible. An action that is not here does not depend on the state. */
export const actionStates = {
  'facts.import': collecting,
  'facts.enter': collecting,
  'facts.undo': collecting,
  'reports.file-nil': collecting,
  // Running deductions (平时掌握) are judged through the year; evaluations too, because not every scheme has a state of its own for them.
  'judgements.submit': judging,
  'judgements.rate': judging,
  'panels.manage': judging,
  'deductions.enter': [...judging, 'ranking'],
  'findings.enter': judging,
  'findings.verify': judging,
  'vetoes.propose': [...judging, 'ranking'],
  'vetoes.decide': [...judging, 'ranking'],
  'objections.submit': ['public_notice'],
  'objections.handle': ['public_notice'],
  // Who was returned the self-assessment writes it in the next state too.
  'self-assessment.write': ['self_assessment'],
  'self-assessment.review': ['self_assessment', 'indicator_assessment'],
  // A confirmed result is frozen.
  'results.score': ['draft', ...collecting, 'ranking', 'public_notice'],
  'consequences.decide': ['confirmed', 'applied', 'rectification'],
  'targets.enter': ['draft'],
  'schemes.adjust': ['draft', ...collecting],
  'cycle.close-department': judging,
  'cycle.reopen-department': judging,
} as const satisfies Partial<Record<Action, readonly CycleState[]>>;

/** The actions that a state may lock: for those somebody can ask to unlock. */
export const stateBoundActions = Object.keys(actionStates) as readonly StateBoundAction[];

export type StateBoundAction = keyof typeof actionStates;

/** The states in which an action is possible; null: it does not depend on the state. */
export const statesOf = (action: Action): readonly CycleState[] | null => (action in actionStates ? actionStates[action as StateBoundAction] : null);
