import { type ScoringRunRow, scoringRunRepository } from '@siheng/db';
import { type FoundAssessment, findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';

/** A run of an assessment that the person may read: the published one unless another is asked for. */
export const findRun = async (deps: Deps, input: { readonly actor: Actor; readonly assessmentId: string; readonly runId?: string | undefined }): Promise<FoundAssessment & { readonly run: ScoringRunRow }> => {
  const found = await findAssessment(deps, input.actor, input.assessmentId);
  const runId = input.runId ?? found.assessment.publishedRunId;
  if (runId === null) throw new AppError('not_scored_yet', { title: found.assessment.title });
  const run = await scoringRunRepository(deps.db.prisma).findById(runId);
  if (!run || run.assessmentId !== found.assessment.id) throw new AppError('not_found', { what: '计分结果', id: runId });
  return { ...found, run };
};

/** Runs as people see them. */
export const describeRuns = async (deps: Deps, runs: readonly ScoringRunRow[], publishedRunId: string | null) => {
  const name = await namesOf(deps, runs.map((run) => run.startedBy));
  return runs.map((run) => ({
    id: run.id, number: run.number, state: run.state, reason: run.reason, by: name(run.startedBy), startedAt: run.startedAt.toISOString(), finishedAt: run.finishedAt?.toISOString() ?? null,
    schemeHash: run.schemeHash, inputHash: run.inputHash, resultHash: run.resultHash, published: run.id === publishedRunId,
  }));
};

export type DescribedRun = Awaited<ReturnType<typeof describeRuns>>[number];

export const describeRun = async (deps: Deps, run: ScoringRunRow, publishedRunId: string | null): Promise<DescribedRun> => {
  const [described] = await describeRuns(deps, [run], publishedRunId);
  if (!described) throw new AppError('not_found', { what: '计分结果', id: run.id });
  return described;
};
