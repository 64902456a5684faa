import { jobRepository, type JobState } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';

export type ListJobs = { readonly actor: Actor; readonly assessmentId: string; readonly state?: JobState | undefined; readonly page: number; readonly pageSize: number };

const saidOf = (error: unknown): { readonly zh: string; readonly en: string } | null =>
  typeof error === 'object' && error !== null && 'zh' in error && 'en' in error ? { zh: String(error.zh), en: String(error.en) } : null;

/** The background work for an assessment, latest first, whichever process does it. */
export const listJobs = async (deps: Deps, { actor, assessmentId, ...filter }: ListJobs) => {
  const { assessment } = await findAssessment(deps, actor, assessmentId, 'results.score');
  const { rows, total } = await jobRepository(deps.db.prisma).findPage({ orgId: assessment.orgId, assessmentId, ...filter });
  const name = await namesOf(deps, rows.map((row) => row.requestedBy));
  return {
    rows: rows.map((row) => ({
      id: row.id, kind: row.kind, state: row.state, reason: row.reason, by: name(row.requestedBy), requestedAt: row.requestedAt.toISOString(), startedAt: row.startedAt?.toISOString() ?? null, finishedAt: row.finishedAt?.toISOString() ?? null,
      attempts: row.attempts, done: row.done, total: row.total, runId: row.runId, error: saidOf(row.error),
      seconds: row.startedAt && row.finishedAt ? (row.finishedAt.getTime() - row.startedAt.getTime()) / 1000 : null,
    })),
    total,
  };
};
