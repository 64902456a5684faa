import { type AssessmentRow, assessmentRepository, cyclePlanRepository, type Prisma, unlockRequestRepository } from '@siheng/db';
import { type CycleState, cycleStates } from '@siheng/kernel';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { statesOf } from '../policy/action-states.ts';
import { roleNames } from '../policy/may-do.ts';
import { type Action, policy } from '../policy/policy.ts';
import { roles } from '../policy/actor.ts';

/** What the action is about: a unlocked unit or department is let through. `departments`: of those who judge. */
export type LockScope = { readonly unitId?: string; readonly departments?: readonly string[] };

/** Why an action is locked; `until`: a day, or a word for it. */
export type Lock = { readonly state: string; readonly action: Action; readonly why: 'lock.not-begun' | 'lock.over' | 'lock.department-closed'; readonly until: string; readonly whoMayOpen: readonly string[] };

type Gated = Pick<AssessmentRow, 'id' | 'state' | 'title'>;

const placeOf = (state: string): number => cycleStates.findIndex((one) => one === state);

const holdersOf = (action: Action): readonly string[] => roles.filter((role) => role in policy[action]).map((role) => roleNames[role]);

/** The day on which a state is expected to begin: the one until which the state before it is to be done. */
const expectedBegin = async (client: Prisma.TransactionClient, assessmentId: string, state: CycleState): Promise<string> => {
  const deadlines = await cyclePlanRepository(client).findDeadlines(assessmentId);
  const before = cycleStates[placeOf(state) - 1];
  const found = deadlines.find((deadline) => deadline.state === before);
  return found ? isoDay(found.dueAt) : 'lock.no-date';
};

const closedDepartments = async (client: Prisma.TransactionClient, assessmentId: string): Promise<ReadonlySet<string>> =>
  new Set((await cyclePlanRepository(client).findClosings(assessmentId)).filter((closing) => closing.closed).map((closing) => closing.department));

const lockByState = async (client: Prisma.TransactionClient, assessment: Gated, action: Action, states: readonly CycleState[]): Promise<Lock | null> => {
  if (states.some((state) => state === assessment.state)) return null;
  const next = states.find((state) => placeOf(state) > placeOf(assessment.state));
  const common = { state: assessment.state, action };
  return next
    ? { ...common, why: 'lock.not-begun', until: await expectedBegin(client, assessment.id, next), whoMayOpen: holdersOf('cycle.advance') }
    : { ...common, why: 'lock.over', until: 'lock.when-reopened', whoMayOpen: holdersOf('cycle.reopen') };
};

const lockByDepartment = async (client: Prisma.TransactionClient, assessment: Gated, action: Action, departments: readonly string[]): Promise<Lock | null> => {
  if (action !== 'judgements.submit' || departments.length === 0) return null;
  const closed = await closedDepartments(client, assessment.id);
  return departments.every((department) => closed.has(department)) ? { state: assessment.state, action, why: 'lock.department-closed', until: 'lock.when-reopened', whoMayOpen: holdersOf('cycle.reopen-department') } : null;
};

/** What locks an action in the present state of the assessment; null: nothing. A granted request to unlock opens it for its unit or department. */
export const findLock = async (deps: Pick<Deps, 'clock'>, client: Prisma.TransactionClient, assessment: Gated, action: Action, scope: LockScope = {}): Promise<Lock | null> => {
  const states = statesOf(action);
  const departments = scope.departments ?? [];
  const lock = (states && (await lockByState(client, assessment, action, states))) ?? (await lockByDepartment(client, assessment, action, departments));
  if (lock === null) return null;
  const granted = await unlockRequestRepository(client).findGranted(assessment.id, action, deps.clock());
  const isOpened = granted.some(({ unitId, department }) => (unitId === null || unitId === scope.unitId) && (department === null || departments.includes(department)));
  return isOpened ? null : lock;
};

/** Whether the state itself lets an action through, without requests to unlock: for lists and the queue. */
export const isPossibleIn = (state: string, action: Action): boolean => statesOf(action)?.some((one) => one === state) ?? true;

const refuse = (assessment: Gated, lock: Lock | null): void => {
  if (lock) throw new AppError('assessment_locked', { title: assessment.title, assessmentId: assessment.id, ...lock });
};

/** Refuses an action that the state of the assessment locks: with the state, why, until when, who can open it. */
export const requireState = async (deps: Deps, assessment: Gated, action: Action, scope: LockScope = {}): Promise<void> => refuse(assessment, await findLock(deps, deps.db.prisma, assessment, action, scope));

/** The same inside the transaction of the change: the state cannot move before it ends. */
export const holdState = async (deps: Pick<Deps, 'clock'>, client: Prisma.TransactionClient, assessment: Gated, action: Action, scope: LockScope = {}): Promise<void> => {
  const held = await assessmentRepository(client).hold(assessment.id);
  if (!held) throw new AppError('not_found', { what: '考核', id: assessment.id });
  const now = { ...assessment, state: held.state };
  refuse(now, await findLock(deps, client, now, action, scope));
};
