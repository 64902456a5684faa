import { cyclePlanRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { listQueue } from '../judgements/list-queue.ts';
import { type Actor, platformActor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { departmentsOf } from './departments-of.ts';
import { recordEvent } from './record-event.ts';
import { holdState, requireState } from './state-gate.ts';

export type CloseDepartment = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly department: string;
  /** Obligatory where judgements are still owed, and for re-opening. */
  readonly reason?: string | undefined;
};

const everything = 1_000_000;

/** How many judgements each department still owes. */
export const countOwed = async (deps: Deps, assessmentId: string): Promise<(department: string) => number> => {
  const { rows } = await listQueue(deps, { actor: platformActor, assessmentId, state: 'owed', page: 1, pageSize: everything });
  return (department) => rows.filter((row) => row.departments.includes(department)).length;
};

const findDepartment = async (deps: Deps, input: CloseDepartment) => {
  const { assessment, org } = await findAssessment(deps, input.actor, input.assessmentId, 'assessment.read');
  const department = input.department.trim();
  if (!departmentsOf(await loadSchemeVersion(deps, assessment.schemeHash)).includes(department)) throw new AppError('department_unknown', { department });
  return { assessment, org, department, reason: (input.reason ?? '').trim() };
};

/** A department says that its assessment is done: its judgements are locked until it is re-opened. */
export const closeDepartment = async (deps: Deps, input: CloseDepartment): Promise<{ readonly department: string; readonly closed: boolean }> => {
  const { assessment, org, department, reason } = await findDepartment(deps, input);
  const { actor } = input;
  requireDuty(actor, 'cycle.close-department', { path: org.path, departments: [department] });
  await requireState(deps, assessment, 'cycle.close-department');
  const owed = (await countOwed(deps, assessment.id))(department);
  if (owed > 0 && reason === '') throw new AppError('closing_owes', { department, count: owed });
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'cycle.close-department');
    const plan = cyclePlanRepository(tx);
    const before = (await plan.findClosings(assessment.id)).find((closing) => closing.department === department);
    const isSet = before?.closed !== true && (await plan.setClosing({ assessmentId: assessment.id, department, closed: true, version: (before?.version ?? 0) + 1, by: actor.userId, at: deps.clock(), reason: reason || null }));
    if (!isSet) throw new AppError('department_closed', { department });
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'close-department', from: assessment.state, reason: reason || null, data: { department, owed } });
    return { result: { department, closed: true }, entry: { action: 'close-department', subject: `assessment ${assessment.id}`, data: { department, owed, reason } } };
  });
};

/** The office opens the assessment of a department again, with a reason. */
export const reopenDepartment = async (deps: Deps, input: CloseDepartment): Promise<{ readonly department: string; readonly closed: boolean }> => {
  const { assessment, org, department, reason } = await findDepartment(deps, input);
  const { actor } = input;
  requireDuty(actor, 'cycle.reopen-department', { path: org.path });
  await requireState(deps, assessment, 'cycle.reopen-department');
  if (reason === '') throw new AppError('reopen_reason_missing');
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'cycle.reopen-department');
    const plan = cyclePlanRepository(tx);
    const before = (await plan.findClosings(assessment.id)).find((closing) => closing.department === department);
    const isSet = before?.closed === true && (await plan.setClosing({ assessmentId: assessment.id, department, closed: false, version: before.version + 1, by: actor.userId, at: deps.clock(), reason }));
    if (!isSet) throw new AppError('department_not_closed', { department });
    await recordEvent(deps, tx, actor, { assessmentId: assessment.id, kind: 'reopen-department', from: assessment.state, reason, data: { department } });
    return { result: { department, closed: false }, entry: { action: 'reopen-department', subject: `assessment ${assessment.id}`, data: { department, reason } } };
  });
};
