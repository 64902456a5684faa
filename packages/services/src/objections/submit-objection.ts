import { evidenceRepository, objectionRepository } from '@siheng/db';
import { findAssessedUnit } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireCitedEvidence } from '../evidence/cited-evidence.ts';
import { notify } from '../notifications/notify.ts';
import type { Actor } from '../policy/actor.ts';
import { requireDuty } from '../policy/may-do.ts';
import { findRun } from '../results/find-run.ts';
import { contestedLine, type ContestedPlace, gradingItem } from './contested-line.ts';
import { noticeEnd } from './notice-end.ts';

export type SubmitObjection = { readonly actor: Actor; readonly assessmentId: string; readonly unitId: string; readonly place: ContestedPlace; readonly grounds: string; readonly evidence: readonly string[] };

/** A unit objects to one line of one item, to a veto or to its grade, while its result is on public notice. */
export const submitObjection = async (deps: Deps, { actor, ...input }: SubmitObjection): Promise<{ readonly id: string }> => {
  const { assessment, org, run } = await findRun(deps, { actor, assessmentId: input.assessmentId });
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  requireDuty(actor, 'objections.submit', { path: unit.path });
  await requireState(deps, assessment, 'objections.submit', { unitId: unit.id });
  const end = await noticeEnd(deps, assessment.id);
  if (end && deps.clock() > end.at) throw new AppError('objection_period_over', { until: end.day });
  const place = input.place.kind === 'grade' ? { kind: 'grade' as const, itemId: gradingItem, line: null, ruleId: null } : input.place;
  const { ruleId, contested } = await contestedLine(deps, run, unit, place);
  const grounds = input.grounds.trim();
  if (grounds === '') throw new AppError('objection_grounds_missing');
  const evidence = await requireCitedEvidence(deps, unit, input.evidence);
  const id = deps.newId();
  return audited(deps, actor, async (tx) => {
    await holdState(deps, tx, assessment, 'objections.submit', { unitId: unit.id });
    await tx.$queryRaw`select count(*)::int as locked from (select pg_advisory_xact_lock(hashtextextended(${`${assessment.id} ${unit.id}`}, 7347))) held`;
    const there = (await objectionRepository(tx).findByAssessment(assessment.id)).some((one) => one.unitId === unit.id && one.state === 'submitted' && one.kind === place.kind && one.itemId === place.itemId && one.ruleId === ruleId && one.line === place.line);
    if (there) throw new AppError('objection_there');
    await objectionRepository(tx).create({ id, assessmentId: assessment.id, unitId: unit.id, runId: run.id, kind: place.kind, itemId: place.itemId, ruleId, line: place.line, contested, grounds, evidence, submittedBy: actor.userId, submittedAt: deps.clock(), dueAt: end?.at ?? null });
    await evidenceRepository(tx).createLinks(evidence, { kind: 'objection', targetId: id });
    await notify(deps, tx, { kind: 'objection-submitted', org, about: { unit: unit.name, item: contested.itemTitle }, link: { path: '/objections', search: { objection: id, assessment: assessment.id } }, to: [{ roles: ['office-admin', 'leader'], at: org }], except: actor.userId });
    return { result: { id }, entry: { action: 'submit-objection', subject: `objection ${id}`, data: { assessment: assessment.id, unit: unit.id, run: run.id, kind: place.kind, item: place.itemId, rule: ruleId, line: place.line, points: contested.points } } };
  });
};
