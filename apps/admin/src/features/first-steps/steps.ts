import type { inferOutput } from '@trpc/tanstack-react-query';
import type { trpc } from '../../api/trpc.ts';

export type StepCounts = NonNullable<inferOutput<typeof trpc.setup.firstSteps>>;
type StepKey = 'units' | 'people' | 'schemes' | 'assessment' | 'data';

/** The steps with their state; the first that is not done is what to do now. Data can come only when there is an assessment. */
export function stepsOf(counts: StepCounts): readonly { readonly key: StepKey; readonly state: 'done' | 'current' | 'later' }[] {
  const steps: readonly (readonly [StepKey, boolean])[] = [
    ['units', counts.units > 0], ['people', counts.people > 0], ['schemes', counts.schemes > 0], ['assessment', counts.assessments > 0], ['data', false],
  ];
  const current = steps.find(([, isDone]) => !isDone)?.[0];
  return steps.map(([key, isDone]) => ({ key, state: isDone ? 'done' : key === current ? 'current' : 'later' }));
}
