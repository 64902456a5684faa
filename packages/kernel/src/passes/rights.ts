import type { PlanRule } from '../plan.ts';
import type { UnitPoints } from '../result.ts';
import { hasFired, type RuleOutcome } from '../evaluate/rule.ts';

type Right = UnitPoints['vetoed'][number];

const RIGHTS: readonly Right[] = ['awards', 'bonus', 'rewards', 'promotion'];

/** Vetoes that fired, the rights they take, and the titles that are left: a veto of awards withdraws a direct title. */
export type Rights = { readonly vetoes: readonly (PlanRule & { readonly effect: 'veto' })[]; readonly vetoed: readonly Right[]; readonly designations: readonly string[] };

export const rightsOf = (outcomes: readonly RuleOutcome[]): Rights => {
  const fired = outcomes.filter(hasFired).map((outcome) => outcome.rule);
  const vetoes = fired.filter((rule): rule is PlanRule & { readonly effect: 'veto' } => rule.effect === 'veto');
  const vetoed = RIGHTS.filter((right) => vetoes.some((rule) => rule.takes.includes(right)));
  const titles = fired.flatMap((rule) => (rule.effect === 'designate' ? rule.title : []));
  return { vetoes, vetoed, designations: vetoed.includes('awards') ? [] : [...new Set(titles)] };
};
