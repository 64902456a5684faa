import { orgRepository, unlockRequestRepository } from '@siheng/db';
import { attemptStep } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isoDay } from '../assessments/iso-day.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import { actionTitles, isAction } from '../policy/action-titles.ts';
import { type Actor, platformActor } from '../policy/actor.ts';
import { stateBoundActions } from '../policy/action-states.ts';
import { actionsOf, mayDo } from '../policy/may-do.ts';
import type { Action } from '../policy/policy.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { findBlockers } from './blockers.ts';
import { countOwed } from './close-department.ts';
import { departmentsOf } from './departments-of.ts';
import { describeStates, readYear } from './describe-states.ts';
import { needsDecision, nextState, placeOf, statesOfScheme } from './order-of-states.ts';
import { isPossibleIn } from './state-gate.ts';

const mayDoSomewhere = (actor: Actor, action: Action): boolean => actor === platformActor || actionsOf(actor).includes(action);

const titleOf = (action: string) => (isAction(action) ? actionTitles[action] : { zh: action, en: action });

const isStep = (data: unknown, step: string): boolean => typeof data === 'object' && data !== null && 'step' in data && data.step === step;

/** The year of an assessment: its states with dates and deadlines, what stands before the next one, departments, procedure, requests and history. */
export const getCycle = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId, 'cycle.read');
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const may = (action: Parameters<typeof mayDo>[1], departments?: readonly string[]): boolean => mayDo(actor, action, { path: org.path, ...(departments ? { departments } : {}) });
  const { moves, history, deadlines, closings, steps } = await readYear(deps, assessment.id);
  const requests = (await unlockRequestRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((request) => may('cycle.decide-unlock') || request.requestedBy === actor.userId);
  const name = await namesOf(deps, [...history, ...moves].map((event) => event.by).concat(closings.map((one) => one.by), steps.map((one) => one.by), requests.flatMap((one) => [one.requestedBy, one.decidedBy ?? []].flat())));
  const units = new Map((await orgRepository(deps.db.prisma).findByIds(requests.flatMap((request) => request.unitId ?? []))).map((unit) => [unit.id, unit.name]));
  const to = nextState(loaded.scheme, assessment.state);
  const judging = isPossibleIn(assessment.state, 'cycle.close-department');
  const owed = await countOwed(deps, assessment.id);
  const done = steps.map((step) => step.step);
  return {
    assessmentId: assessment.id, title: assessment.title, orgName: org.name, schemeTitle: assessment.schemeTitle, state: assessment.state, version: assessment.version,
    states: await describeStates(deps, { assessment }, loaded, moves, deadlines, name),
    next: to && { to, needsDecision: needsDecision(to), blockers: (await findBlockers({ deps, client: deps.db.prisma, assessment, loaded }, to)).map((blocker) => ({ ...blocker, names: [...blocker.names] })), mayAdvance: may(needsDecision(to) ? 'cycle.decide' : 'cycle.advance') },
    departments: departmentsOf(loaded).map((department) => {
      const closing = closings.find((one) => one.department === department);
      return {
        department, closed: closing?.closed ?? false, by: closing ? name(closing.by) : null, at: closing?.at.toISOString() ?? null, reason: closing?.reason ?? null, owed: owed(department),
        mayClose: judging && closing?.closed !== true && may('cycle.close-department', [department]), mayReopen: judging && closing?.closed === true && may('cycle.reopen-department'),
      };
    }),
    steps: (loaded.scheme.cycle?.steps ?? []).map((step) => {
      const record = steps.find((one) => one.step === step.id);
      const attempt = attemptStep(loaded.scheme.cycle, { step: step.id, done });
      const isReached = placeOf(step.state) <= placeOf(assessment.state);
      return {
        id: step.id, title: step.title, state: step.state, clause: step.clause, done: record ? { by: name(record.by), at: record.at.toISOString(), reference: record.reference, note: record.note } : null,
        missing: record || attempt.accepted ? null : attempt.reason, times: history.filter((event) => event.kind === 'step' && isStep(event.data, step.id)).length, mayRecord: (!record || step.repeats === true) && isReached && attempt.accepted && may('cycle.record-step'),
      };
    }),
    requests: requests.map((request) => ({
      id: request.id, action: request.action, actionTitle: titleOf(request.action), unitName: request.unitId === null ? null : (units.get(request.unitId) ?? request.unitId), department: request.department, reason: request.reason, by: name(request.requestedBy), at: request.requestedAt.toISOString(),
      state: request.state, decidedBy: request.decidedBy === null ? null : name(request.decidedBy), note: request.note, until: request.until?.toISOString() ?? null, mayDecide: request.state === 'open' && request.requestedBy !== actor.userId && may('cycle.decide-unlock'),
    })),
    history: history.map((event) => ({ id: event.id, kind: event.kind, from: event.fromState, to: event.toState, by: name(event.by), at: event.at.toISOString(), reason: event.reason, decision: event.decision, data: event.data })),
    mayReopen: may('cycle.reopen') ? statesOfScheme(loaded.scheme).filter((state) => state !== 'draft' && placeOf(state) < placeOf(assessment.state)) : [],
    askable: stateBoundActions.filter((action) => !isPossibleIn(assessment.state, action) && mayDoSomewhere(actor, action) && mayDoSomewhere(actor, 'cycle.request-unlock')).map((action) => ({ action, title: actionTitles[action] })),
    maySetDeadlines: may('cycle.set-deadline'),
    today: isoDay(deps.clock()),
  };
};
