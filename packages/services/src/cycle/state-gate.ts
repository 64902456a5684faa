import { type AssessmentRow, assessmentRepository, type CycleDeadlineRow, cyclePlanRepository, holdAssessment, type Prisma, type RunSql, unlockRequestRepository } from '@siheng/db';
import { type CycleState, cycleStates } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { statesOf } from '../policy/action-states.ts';
import { roles } from '../policy/actor.ts';
import { roleNames } from '../policy/may-do.ts';
import { type Action, policy } from '../policy/policy.ts';
import { placeOf } from './order-of-states.ts';

/** What the action is about: an unlocked unit or department is let through. `departments`: of those who judge. */
export type LockScope = { readonly unitId?: string; readonly departments?: readonly string[] };

/** Why an action is locked; `until`: a day, or a word for it. */
export type Lock = { readonly state: string; readonly action: Action; readonly why: 'lock.not-begun' | 'lock.over' | 'lock.department-closed'; readonly until: string; readonly whoMayOpen: readonly string[] };

type Gated = Pick<AssessmentRow, 'id' | 'state' | 'title'>;

const holdersOf = (action: Action): readonly string[] => roles.filter((role) => role in policy[action]).map((role) => roleNames[role]);

/** The day on which a state is expected to begin: the one until which the state before it is to be done. */
const expectedBegin = (deadlines: readonly CycleDeadlineRow[], state: CycleState): string => {
  const before = cycleStates[placeOf(state) - 1];
  const found = deadlines.find((deadline) => deadline.state === before);
  return found ? isoDay(found.dueAt) : 'lock.no-date';
};

const lockByState = (assessment: Gated, action: Action, states: readonly CycleState[], deadlines: readonly CycleDeadlineRow[]): Lock | null => {
  if (states.some((state) => state === assessment.state)) return null;
  const next = states.find((state) => placeOf(state) > placeOf(assessment.state));
  const common = { state: assessment.state, action };
  return next
    ? { ...common, why: 'lock.not-begun', until: expectedBegin(deadlines, next), whoMayOpen: holdersOf('cycle.advance') }
    : { ...common, why: 'lock.over', until: 'lock.when-reopened', whoMayOpen: holdersOf('cycle.reopen') };
};

/** Reads once what may lock an action, and answers for any unit and department what locks it; null: nothing. A granted request to unlock opens it for its unit or department. */
export const readLocks = async (deps: Pick<Deps, 'clock'>, client: Prisma.TransactionClient, assessment: Gated, action: Action): Promise<(scope?: LockScope) => Lock | null> => {
  const states = statesOf(action);
  const plan = cyclePlanRepository(client);
  const byState = states && lockByState(assessment, action, states, await plan.findDeadlines(assessment.id));
  const closed = action === 'judgements.submit' ? new Set((await plan.findClosings(assessment.id)).filter((closing) => closing.closed).map((closing) => closing.department)) : new Set<string>();
  const granted = byState || closed.size > 0 ? await unlockRequestRepository(client).findGranted(assessment.id, action, deps.clock()) : [];
  return ({ unitId, departments = [] } = {}) => {
    const isClosed = departments.length > 0 && departments.every((department) => closed.has(department));
    const lock: Lock | null = byState ?? (isClosed ? { state: assessment.state, action, why: 'lock.department-closed', until: 'lock.when-reopened', whoMayOpen: holdersOf('cycle.reopen-department') } : null);
    const isOpened = granted.some((grant) => (grant.unitId === null || grant.unitId === unitId) && (grant.department === null || departments.includes(grant.department)));
    return lock === null || isOpened ? null : lock;
  };
};

/** Whether the state itself lets an action through, without requests to unlock: for lists and the queue. */
export const isPossibleIn = (state: string, action: Action): boolean => statesOf(action)?.some((one) => one === state) ?? true;

/** The refusal that a lock is. */
export const lockedError = (assessment: Gated, lock: Lock): AppError => new AppError('assessment_locked', { title: assessment.title, assessmentId: assessment.id, ...lock });

const refuse = (assessment: Gated, lock: Lock | null): void => {
  if (lock) throw lockedError(assessment, lock);
};

/** Refuses an action that the state of the assessment locks: with the state, why, until when, who can open it. */
export const requireState = async (deps: Deps, assessment: Gated, action: Action, scope: LockScope = {}): Promise<void> => refuse(assessment, (await readLocks(deps, deps.db.prisma, assessment, action))(scope));

/** For a change that was let through earlier and is stored now: refuses it where the state has moved to one that locks it. */
export const holdPassed = async (sql: RunSql, assessment: Gated, action: Action): Promise<void> => {
  const held = await holdAssessment(sql, assessment.id);
  if (held === null || held.state === assessment.state || isPossibleIn(held.state, action)) return;
  throw lockedError(assessment, { state: held.state, action, why: 'lock.over', until: 'lock.when-reopened', whoMayOpen: holdersOf('cycle.reopen') });
};

/** The same inside the transaction of the change: the state cannot move before it ends. */
export const holdState = async (deps: Pick<Deps, 'clock'>, client: Prisma.TransactionClient, assessment: Gated, action: Action, scope: LockScope = {}): Promise<void> => {
  const held = await assessmentRepository(client).hold(assessment.id);
  if (!held) throw new AppError('not_found', { what: '考核', id: assessment.id });
  const now = { ...assessment, state: held.state };
  refuse(now, (await readLocks(deps, client, now, action))(scope));
};
