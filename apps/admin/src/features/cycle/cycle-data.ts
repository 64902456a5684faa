import type { inferOutput } from '@trpc/tanstack-react-query';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';

export type Year = inferOutput<typeof trpc.cycle.get>;
export type YearState = Year['states'][number];
export type StateId = YearState['state'];
export type Blocker = NonNullable<Year['next']>['blockers'][number];
export type Department = Year['departments'][number];
export type Step = Year['steps'][number];
export type UnlockRequest = Year['requests'][number];
export type CycleEvent = Year['history'][number];

/** Where a blocker is settled. */
export const blockerPaths: Readonly<Record<Blocker['kind'], string>> = {
  'step-missing': '/cycle#procedure', 'target-missing': '/cycle#targets', 'self-report-missing': '/self-assessment', 'department-open': '/cycle#departments', 'finding-unverified': '/findings', unscored: '/overview', 'not-scored': '/results/runs',
  'result-stale': '/results/runs', 'veto-undecided': '/vetoes', 'objection-open': '/objections', 'notice-running': '/objections', 'consequence-undecided': '/consequences?state=proposed', 'rectification-open': '/rectification',
};

/** After a change of the year everything that depends on its state is asked again. */
export const refreshYear = (): void => void queryClient.invalidateQueries();

/** A state by its name; what is no state stays as it is. */
export function useStateName(): (state: string) => string {
  const { t } = useTranslation('cycle');
  return (state) => (isState(state) ? t(`states.${state}`) : state);
}

const states: readonly string[] = ['draft', 'published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection', 'ranking', 'public_notice', 'confirmed', 'applied', 'rectification', 'closed'] satisfies readonly StateId[];

const isState = (state: string): state is StateId => states.includes(state);

const dayMs = 86_400_000;

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
