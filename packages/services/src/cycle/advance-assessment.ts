import { type AssessmentRow, assessmentRepository, cyclePlanRepository, type Prisma } from '@siheng/db';
import { attemptStep, type CycleState } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { type LoadedScheme, loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { type Blocker, findBlockers } from './blockers.ts';
import { sayBlocker } from './blocker-words.ts';
import { moveAssessment } from './move-assessment.ts';
import { doneStates, needsDecision } from './order-of-states.ts';
import { recordEvent } from './record-event.ts';
import { tellMove } from './tell-move.ts';

export type AdvanceAssessment = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly to: CycleState;
  readonly expectedVersion: number;
  /** Reference of the decision: obligatory for adopting the scheme and confirming the results. */
  readonly decision?: string | undefined;
  /** Obligatory where something is still open and the year goes on all the same. */
  readonly reason?: string | undefined;
};

const stateTitle = (step: string, { scheme }: LoadedScheme): string => scheme.cycle?.steps?.find(({ id }) => id === step)?.title.zh ?? step;

/** The refusal of a step by the rules of the year, as an error for people. */
export const refusalOf = (reason: string, step: string, loaded: LoadedScheme, blockers: readonly Blocker[] = []): AppError => {
  const about = (kind: Blocker['kind']) => {
    const blocker = blockers.find((one) => one.kind === kind);
    return { count: blocker?.count ?? 0, names: blocker?.names ?? [], blockers };
  };
  if (reason === 'self_report_missing') return new AppError('self_report_missing', about('self-report-missing'));
  if (reason === 'evaluation_open') return new AppError('evaluation_open', about('department-open'));
  if (reason === 'step_unknown') return new AppError('step_unknown', { step });
  return new AppError('earlier_step_missing', { step: stateTitle(step, loaded), missing: stateTitle(reason.replace(/_missing$/, ''), loaded), reason });
};

const refuseBlocked = (to: CycleState, loaded: LoadedScheme, assessment: AssessmentRow, blockers: readonly Blocker[]): void => {
  const has = (kind: Blocker['kind']): boolean => blockers.some((blocker) => blocker.kind === kind);
  const attempt = attemptStep(loaded.scheme.cycle, { step: to, done: doneStates(assessment.state), selfReportSubmitted: !has('self-report-missing'), evaluationClosed: !has('department-open') });
  if (!attempt.accepted && attempt.reason !== null) throw refusalOf(attempt.reason, to, loaded, blockers);
  const stops = blockers.filter((blocker) => blocker.severity === 'stop');
  if (stops.length > 0) throw new AppError('cycle_blocked', { state: to, reasons: stops.map(sayBlocker), blockers });
};

/** The first missing step of the scheme's procedure refuses the adoption: party_group_review_missing. */
const refuseMissingStep = async (tx: Prisma.TransactionClient, to: CycleState, loaded: LoadedScheme, assessment: AssessmentRow): Promise<void> => {
  if (to !== 'published') return;
  const done = new Set((await cyclePlanRepository(tx).findSteps(assessment.id)).map(({ step }) => step));
  const missing = (loaded.scheme.cycle?.steps ?? []).find((step) => step.state === 'draft' && !done.has(step.id));
  if (missing) throw refusalOf(`${missing.id}_missing`, to, loaded);
};

/** Moves an assessment to the next state of its year. What stands in the way refuses it with the complete list; two people at once: one moves it, the other is told. */
export const advanceAssessment = async (deps: Deps, input: AdvanceAssessment): Promise<{ readonly state: CycleState; readonly version: number }> => {
  const { actor, to, expectedVersion } = input;
  const { assessment, org } = await findAssessment(deps, actor, input.assessmentId, needsDecision(to) ? 'cycle.decide' : 'cycle.advance');
  const [decision, reason] = [(input.decision ?? '').trim(), (input.reason ?? '').trim()];
  const moved = await moveAssessment(deps, assessment, { actor, expectedVersion }, async (tx, now) => {
    const loaded = await loadSchemeVersion(deps, now.schemeHash);
    const blockers = await findBlockers({ deps, client: tx, assessment: now, loaded }, to);
    refuseBlockedOrder(to, loaded, now);
    await refuseMissingStep(tx, to, loaded, now);
    refuseBlocked(to, loaded, now, blockers);
    if (needsDecision(to) && decision === '') throw new AppError('leading_group_decision_missing', { state: to });
    const open = blockers.filter((blocker) => blocker.severity === 'confirm');
    if (open.length > 0 && reason === '') throw new AppError('cycle_reason_missing', { reasons: open.map(sayBlocker), blockers: open });
    if (!(await assessmentRepository(tx).move(now.id, expectedVersion, { state: to }))) throw new AppError('cycle_stale', { author: '', state: now.state });
    const data = { version: expectedVersion + 1, ...(to === 'confirmed' ? { run: now.publishedRunId } : {}), ...(open.length > 0 ? { open } : {}) };
    await recordEvent(deps, tx, actor, { assessmentId: now.id, kind: 'advance', from: now.state, to, reason: reason || null, decision: decision || null, data });
    await tellMove(deps, tx, actor, now, org, 'state-moved', to);
    return { result: { state: to, version: expectedVersion + 1 }, entry: { action: 'advance-assessment', subject: `assessment ${now.id}`, data: { from: now.state, to, decision, reason, ...data } } };
  });
  if (to === 'ranking') deps.changed({ orgId: assessment.orgId, assessmentId: assessment.id, reason: '汇总排名', by: actor.userId });
  return moved;
};

/** The order of the year is asked first: a state that does not follow needs no list of what is open. */
const refuseBlockedOrder = (to: CycleState, loaded: LoadedScheme, assessment: AssessmentRow): void => {
  const order = attemptStep(loaded.scheme.cycle, { step: to, done: doneStates(assessment.state) });
  if (!order.accepted && order.reason !== null) throw refusalOf(order.reason, to, loaded);
  if (doneStates(assessment.state).includes(to)) throw new AppError('step_done', { step: to });
};
