import type { SchemeCycle } from '../scheme/cycle-format.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { cycleStates, type CycleState } from './states.ts';

/** Acts inside a state: taking points for an inspection finding, publishing results. */
export const cycleActs = ['deduct_finding', 'publish_results'] as const;

/**
 * Someone wants to do a step: a state of the cycle, a step of the scheme's procedure, or an act inside a state.
 * Each fact is asked only by the steps that depend on it; an absent fact is not asked.
 */
export type StepAttempt = {
  readonly step: string;
  /** The unit's self-assessment report is there: before its indicators are assessed. */
  readonly selfReportSubmitted?: boolean;
  /** Steps that have been done, in any order. */
  readonly done?: readonly string[];
  /** The finding has been verified: before it takes points. */
  readonly verified?: boolean;
  /** All departments have closed their assessment: before anything is ranked or published. */
  readonly evaluationClosed?: boolean;
};

const isState = (step: string): step is CycleState => cycleStates.some((state) => state === step);

const fromRanking: readonly string[] = [...cycleStates.slice(cycleStates.indexOf('ranking')), 'publish_results'];

/** Steps that come before a step of the procedure, the first ones first. */
const before = (cycle: SchemeCycle, step: string): readonly string[] => {
  const steps = cycle.steps ?? [];
  const direct = steps.find(({ id }) => id === step)?.after ?? [];
  const all = new Set(direct.flatMap((id) => [...before(cycle, id), id]));
  return steps.map(({ id }) => id).filter((id) => all.has(id));
};

/** What must have been done: the earlier states of the cycle that the scheme has, or the earlier steps of its procedure. */
const requiredOf = (cycle: SchemeCycle, step: string): readonly string[] =>
  isState(step) ? cycleStates.slice(0, cycleStates.indexOf(step)).filter((state) => cycle.without?.includes(state) !== true) : before(cycle, step);

/** Accepts or refuses a step of the cycle (domain guide section 3). Pure: who may do it is decided elsewhere. */
export const attemptStep = (cycle: SchemeCycle | undefined, attempt: StepAttempt): Outcome => {
  const own = cycle ?? {};
  const { step } = attempt;
  const isKnown = isState(step) || cycleActs.some((act) => act === step) || (own.steps ?? []).some(({ id }) => id === step);
  if (!isKnown || (isState(step) && own.without?.includes(step) === true)) return refused('step_unknown');
  if (step === 'indicator_assessment' && attempt.selfReportSubmitted === false) return refused('self_report_missing');
  if (step === 'deduct_finding' && attempt.verified === false) return refused('finding_not_verified');
  if (fromRanking.includes(step) && attempt.evaluationClosed === false) return refused('evaluation_open');
  const done = attempt.done;
  const missing = done === undefined ? undefined : requiredOf(own, step).find((earlier) => !done.includes(earlier));
  return missing === undefined ? accepted() : refused(`${missing}_missing`);
};
