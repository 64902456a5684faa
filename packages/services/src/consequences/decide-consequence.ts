import { type ConsequenceEntryRow, consequenceEntryRepository, type ConsequenceMoney, orgRepository, sqlOfPrisma } from '@siheng/db';
import { splitMoney } from '@siheng/kernel';
import { findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { describeEntries } from './describe-entries.ts';

export type DecideConsequence = {
  readonly actor: Actor;
  readonly entryId: string;
  readonly verdict: 'confirmed' | 'rejected';
  /** Minutes or document of the leading group; a leader decides in person, the office only with it. */
  readonly decision: string;
  /** Obligatory for a rejection. */
  readonly note: string;
  /** Staff without the head, for a reward that is split. */
  readonly staffCount?: number | undefined;
};

const splitOf = (entry: ConsequenceEntryRow, input: DecideConsequence): ConsequenceMoney | null => {
  if (entry.money === null || entry.cny === null || input.verdict === 'rejected' || entry.withdraws) return entry.money;
  if (input.staffCount === undefined) throw new AppError('staff_count_missing');
  return { ...entry.money, staffCount: input.staffCount, ...splitMoney(entry.cny, entry.money.principalPercent, input.staffCount) };
};

const refuseDecided = (entry: ConsequenceEntryRow): void => {
  if (entry.state === 'superseded') throw new AppError('consequence_superseded');
  if (entry.state !== 'proposed') throw new AppError('consequence_decided');
};

/** The leading group confirms or rejects a proposed consequence. Nothing takes effect without it. */
export const decideConsequence = async (deps: Deps, input: DecideConsequence) => {
  const { actor, verdict } = input;
  const ledger = consequenceEntryRepository(deps.db.prisma);
  const entry = await ledger.findById(input.entryId);
  if (!entry) throw new AppError('not_found', { what: '结果运用', id: input.entryId });
  const { assessment, org } = await findAssessment(deps, actor, entry.assessmentId, 'consequences.decide');
  const unit = await orgRepository(deps.db.prisma).findById(entry.unitId);
  if (unit && actor.duties.some((duty) => duty.role === 'station' && unit.path.startsWith(duty.orgPath))) throw new AppError('own_unit', { unit: unit.name });
  await requireState(deps, assessment, 'consequences.decide', { unitId: entry.unitId });
  refuseDecided(entry);
  const [decision, note] = [input.decision.trim(), input.note.trim()];
  const isLeader = actor.duties.some((duty) => duty.role === 'leader' && org.path.startsWith(duty.orgPath));
  if (decision === '' && !isLeader) throw new AppError('decision_missing');
  if (verdict === 'rejected' && note === '') throw new AppError('rejection_reason_missing');
  const decided = { id: entry.id, previousId: entry.previousId, state: verdict, decidedBy: actor.userId, decidedAt: deps.clock(), decision: decision || null, note: note || null, money: splitOf(entry, input) };
  await deps.db.prisma.$transaction(async (tx) => {
    await holdState(deps, tx, assessment, 'consequences.decide', { unitId: entry.unitId });
    if (!(await consequenceEntryRepository(tx).decide(decided))) throw new AppError('consequence_decided');
    await appendAudit(sqlOfPrisma(tx), { at: decided.decidedAt, actor: actor.userId, action: verdict === 'confirmed' ? 'confirm-consequence' : 'reject-consequence', subject: `consequence ${entry.id}`, data: { assessment: entry.assessmentId, unit: entry.unitId, key: entry.key, run: entry.runId, effects: entry.effects, points: entry.points, cny: entry.cny, withdraws: entry.withdraws, decision, note } });
  });
  const now = await ledger.findById(entry.id);
  const [described] = now ? await describeEntries(deps, [now], unit ? [unit] : []) : [];
  if (!described) throw new AppError('not_found', { what: '结果运用', id: entry.id });
  return described;
};
