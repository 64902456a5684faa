import { assessmentRepository, objectionRepository, type ObjectionRow, type ObjectionState, type OrgRow } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { noticeEnd } from './notice-end.ts';

export type ListObjections = { readonly actor: Actor; readonly assessmentId: string; readonly unitId?: string | undefined; readonly state?: ObjectionState | undefined; readonly page: number; readonly pageSize: number };

/** An objection as lists show it. */
export const describeObjection = (objection: ObjectionRow, unit: Pick<OrgRow, 'name'> | undefined, name: (id: string) => string) => ({
  id: objection.id, version: objection.version, unitId: objection.unitId, unitName: unit?.name ?? objection.unitId, runId: objection.runId, kind: objection.kind, itemId: objection.itemId, ruleId: objection.ruleId, line: objection.line,
  itemTitle: objection.contested.itemTitle, text: objection.contested.text, clause: objection.contested.clause, points: objection.contested.points, total: objection.contested.total, rank: objection.contested.rank,
  grounds: objection.grounds, state: objection.state, submitted: { by: name(objection.submittedBy), at: objection.submittedAt.toISOString() }, dueAt: objection.dueAt?.toISOString() ?? null,
  decided: objection.decidedBy === null || objection.decidedAt === null ? null : { by: name(objection.decidedBy), at: objection.decidedAt.toISOString(), reason: objection.reason ?? '' },
  runBefore: objection.runBefore, runAfter: objection.runAfter,
});

/** Objections of an assessment, latest first: a unit its own, the office and the leading group all. */
export const listObjections = async (deps: Deps, { actor, assessmentId, unitId, state, page, pageSize }: ListObjections) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const units = new Map((await assessmentRepository(deps.db.prisma).findUnits(assessment.id)).map((unit) => [unit.id, unit]));
  const readable = (unit: Pick<OrgRow, 'path'>): boolean => mayDo(actor, 'objections.read', { path: unit.path });
  const all = (await objectionRepository(deps.db.prisma).findByAssessment(assessment.id)).filter((objection) => {
    const unit = units.get(objection.unitId);
    return unit !== undefined && readable(unit) && (unitId === undefined || unitId === objection.unitId);
  });
  const shown = all.filter((objection) => state === undefined || objection.state === state);
  const rows = shown.slice((page - 1) * pageSize, page * pageSize);
  const name = await namesOf(deps, rows.flatMap((row) => [row.submittedBy, ...(row.decidedBy === null ? [] : [row.decidedBy])]));
  const end = await noticeEnd(deps, assessment.id);
  const isOpen = isPossibleIn(assessment.state, 'objections.submit') && (end === null || deps.clock() <= end.at);
  return {
    rows: rows.map((objection) => describeObjection(objection, units.get(objection.unitId), name)), total: shown.length,
    counts: { submitted: 0, accepted: 0, refused: 0, withdrawn: 0, ...Object.fromEntries([...Map.groupBy(all, (objection) => objection.state)].map(([key, group]) => [key, group.length])) },
    notice: { isOpen, state: assessment.state, until: end?.day ?? null },
    /** Units for which the person may object. */
    own: [...units.values()].filter((unit) => mayDo(actor, 'objections.submit', { path: unit.path })).map(({ id, name: title }) => ({ id, name: title })),
    units: [...units.values()].filter(readable).map(({ id, name: title }) => ({ id, name: title })),
  };
};
