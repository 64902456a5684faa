import { type CycleDeadlineRow, type CycleEventRow, cycleEventRepository, cyclePlanRepository } from '@siheng/db';
import { type CycleState, cycleStates } from '@siheng/kernel';
import type { FoundAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import type { LoadedScheme } from '../schemes/loaded-scheme.ts';
import { placeOf, statesOfScheme } from './order-of-states.ts';

type Name = (id: string) => string;

const statusOf = (state: CycleState, present: string, has: boolean): 'done' | 'current' | 'coming' | 'off' =>
  !has ? 'off' : state === present ? 'current' : placeOf(state) < placeOf(present) ? 'done' : 'coming';

const describe = (event: CycleEventRow | undefined, name: Name) => (event ? { by: name(event.by), at: event.at.toISOString(), decision: event.decision, reason: event.reason } : null);

/** Every state of the year: done, current or coming, by whom it was entered and when, and until when it is to be done. */
export const describeStates = async (deps: Deps, { assessment }: Pick<FoundAssessment, 'assessment'>, { scheme }: LoadedScheme, moves: readonly CycleEventRow[], deadlines: readonly CycleDeadlineRow[], name: Name) => {
  const has = statesOfScheme(scheme);
  const today = isoDay(deps.clock());
  return cycleStates.map((state) => {
    const deadline = deadlines.find((one) => one.state === state);
    const dueAt = deadline ? isoDay(deadline.dueAt) : null;
    const status = statusOf(state, assessment.state, has.includes(state));
    // Who went into it last; of a state that was left by a re-opening and not reached again there is none.
    const entered = status === 'coming' || status === 'off' ? undefined : moves.findLast((move) => move.toState === state);
    return { state, status, entered: describe(entered, name), dueAt, deadlineVersion: deadline?.version ?? 0, overdue: status === 'current' && dueAt !== null && dueAt < today };
  });
};

/** Changes of state and deadlines, as they are stored. */
export const readYear = async (deps: Deps, assessmentId: string) => {
  const plan = cyclePlanRepository(deps.db.prisma);
  const events = cycleEventRepository(deps.db.prisma);
  return {
    moves: await events.findMoves(assessmentId), history: await events.findByAssessment(assessmentId, 200), deadlines: await plan.findDeadlines(assessmentId),
    closings: await plan.findClosings(assessmentId), steps: await plan.findSteps(assessmentId),
  };
};
