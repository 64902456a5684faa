import { assessmentRepository, cycleEventRepository, objectionRepository } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import { isPossibleIn } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { noticeEnd } from './notice-end.ts';

/** The public notice of a result: since when, until when, who may object, and which corrections moved it meanwhile. Everybody who reads the assessment sees it. */
export const getNotice = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId);
  const [end, moves, all, units] = await Promise.all([noticeEnd(deps, assessment.id), cycleEventRepository(deps.db.prisma).findMoves(assessment.id), objectionRepository(deps.db.prisma).findByAssessment(assessment.id), assessmentRepository(deps.db.prisma).findUnits(assessment.id)]);
  const isNotice = isPossibleIn(assessment.state, 'objections.submit');
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    state: assessment.state, isNotice, isOpen: isNotice && (end === null || deps.clock() <= end.at),
    from: moves.findLast((move) => move.toState === 'public_notice')?.at.toISOString() ?? null, until: end?.day ?? null,
    own: units.filter((unit) => mayDo(actor, 'objections.submit', { path: unit.path })).map(({ id, name }) => ({ id, name })),
    counts: { submitted: all.filter((one) => one.state === 'submitted').length, accepted: all.filter((one) => one.state === 'accepted').length, refused: all.filter((one) => one.state === 'refused').length },
    changes: all.filter((one) => one.state === 'accepted' && one.runAfter !== null).map((one) => ({ id: one.id, unitName: nameOf.get(one.unitId) ?? one.unitId, itemTitle: one.contested.itemTitle, at: (one.decidedAt ?? one.submittedAt).toISOString() })),
  };
};
