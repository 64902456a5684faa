import { evidenceRepository, type JudgementRow, judgementRepository, sqlOfPrisma } from '@siheng/db';
import { findAssessedUnit, findAssessment } from '../assessments/find-assessment.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { judgementSubject } from '../audit/list-record-history.ts';
import { holdState, requireState } from '../cycle/state-gate.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { requireCitedEvidence } from '../evidence/cited-evidence.ts';
import { findPanelStandings } from '../panels/find-standings.ts';
import type { Actor } from '../policy/actor.ts';
import { loadSchemeVersion } from '../schemes/loaded-scheme.ts';
import { measureName } from '../schemes/measure-names.ts';
import { trackOfKind } from '../schemes/needed-measures.ts';
import { type DescribedJudgement, describeJudgements } from './describe-judgement.ts';
import { judgingAction, judgingScope } from './judge-locks.ts';
import { judgeProblem } from './judge-problem.ts';
import { judgedPlaces } from './judged-places.ts';
import { requireConfirmation } from './require-confirmation.ts';
import { requireValues } from './require-values.ts';

export type SubmitJudgement = {
  readonly actor: Actor;
  readonly assessmentId: string;
  readonly unitId: string;
  readonly measure: string;
  readonly values: readonly string[];
  readonly reason: string;
  readonly evidence?: readonly string[] | undefined;
  readonly expectedVersion: number;
};

const uniqueViolation = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'P2002';

/** Stores a new version of what a person decides; the earlier ones stay. Refuses what the clause does not allow; nothing is clamped. */
export const submitJudgement = async (deps: Deps, input: SubmitJudgement): Promise<DescribedJudgement> => {
  const { assessment } = await findAssessment(deps, input.actor, input.assessmentId);
  const unit = await findAssessedUnit(deps, assessment, input.unitId);
  const loaded = await loadSchemeVersion(deps, assessment.schemeHash);
  const track = trackOfKind(loaded, unit.kind);
  const judged = track && judgedPlaces(loaded, track).find((one) => one.measure === input.measure);
  if (!judged) throw new AppError('judgement_unknown', { measure: input.measure });
  const problem = judgeProblem(input.actor, unit, judged);
  if (problem) throw problem;
  const [action, scope] = [judgingAction(judged), judgingScope(input.actor, unit, judged)];
  await requireState(deps, assessment, action, scope);
  if (judged.kind === 'rating' && (await findPanelStandings(deps, assessment.id))(unit.id, judged.measure) !== null) throw new AppError('panel_has_members', { title: judged.text });
  if (input.reason.trim() === '') throw new AppError('reason_missing');
  const values = input.values.map((value) => value.trim());
  requireValues(judged, values);
  const evidence = await requireCitedEvidence(deps, unit, input.evidence);

  const judgements = judgementRepository(deps.db.prisma);
  const mine: JudgementRow = { id: deps.newId(), assessmentId: assessment.id, unitId: unit.id, measure: judged.measure, kind: judged.kind, values, reason: input.reason.trim(), evidence, author: input.actor.userId, at: deps.clock(), version: input.expectedVersion + 1 };
  const refuseStale = async (): Promise<void> => {
    const [current] = await judgements.findVersions(assessment.id, unit.id, judged.measure);
    if ((current?.version ?? 0) === input.expectedVersion) return;
    const [theirs] = current ? await describeJudgements(deps, [current]) : [];
    throw new AppError('stale_version', { author: theirs?.author ?? '', current: theirs ?? null, submitted: { values, reason: mine.reason, expectedVersion: input.expectedVersion } });
  };
  await refuseStale();
  const [current] = await judgements.findVersions(assessment.id, unit.id, judged.measure);
  requireConfirmation(judged, values, current?.values ?? []);
  const [before] = await judgements.findVersions(assessment.id, unit.id, judged.measure);
  try {
    await deps.db.prisma.$transaction(async (tx) => {
      await holdState(deps, tx, assessment, action, scope);
      await judgementRepository(tx).createVersion(mine);
      await evidenceRepository(tx).createLinks(evidence, { kind: 'judgement', targetId: mine.id });
      await appendAudit(sqlOfPrisma(tx), { at: mine.at, actor: mine.author, action: 'submit-judgement', subject: judgementSubject({ assessmentId: assessment.id, unitId: unit.id, measure: mine.measure }), orgPath: unit.path, data: { judgement: mine.id, before: before?.values ?? null, after: values, reason: mine.reason, evidence: evidence.length, version: mine.version } });
    });
  } catch (error) {
    if (uniqueViolation(error)) await refuseStale();
    throw error;
  }
  deps.changed({ orgId: assessment.orgId, assessmentId: assessment.id, reason: `评判：${unit.name} ${measureName(deps, judged.measure, loaded.scheme).zh}`, by: input.actor.userId });
  const [described] = await describeJudgements(deps, [mine]);
  if (!described) throw new AppError('not_found', { what: '评判', id: mine.id });
  return described;
};
