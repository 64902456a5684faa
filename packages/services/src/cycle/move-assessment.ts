import { type AssessmentRow, assessmentRepository, cycleEventRepository, type Prisma } from '@siheng/db';
import { type Audited, audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';

/** The refusal of who worked on an older state: who moved it, where to. */
const staleCycle = async (deps: Deps, assessment: AssessmentRow, held: { readonly state: string; readonly version: number }, expectedVersion: number): Promise<AppError> => {
  const last = (await cycleEventRepository(deps.db.prisma).findMoves(assessment.id)).at(-1);
  const author = last ? (await namesOf(deps, [last.by]))(last.by) : '';
  return new AppError('cycle_stale', { author, state: held.state, version: held.version, expectedVersion });
};

type Moving = { readonly actor: Actor; readonly expectedVersion: number };

/** Runs a change of the state alone: held against every other change, refused where somebody was faster, stored with its history and audit entry or not at all. */
export const moveAssessment = <T>(deps: Deps, assessment: AssessmentRow, { actor, expectedVersion }: Moving, work: (tx: Prisma.TransactionClient, now: AssessmentRow) => Promise<Audited<T>>): Promise<T> =>
  audited(deps, actor, async (tx) => {
    const held = await assessmentRepository(tx).holdToMove(assessment.id);
    const now = held && (await assessmentRepository(tx).findById(assessment.id));
    if (!held || !now) throw new AppError('not_found', { what: '考核', id: assessment.id });
    if (held.version !== expectedVersion) throw await staleCycle(deps, assessment, held, expectedVersion);
    return work(tx, now);
  });
