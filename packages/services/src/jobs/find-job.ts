import { jobRepository, type JobRow } from '@siheng/db';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

/** A job of an assessment that the person may score. */
export const findJobRow = async (deps: Deps, actor: Actor, jobId: string): Promise<JobRow & { readonly assessmentId: string }> => {
  const job = await jobRepository(deps.db.prisma).findById(jobId);
  if (!job?.assessmentId) throw new AppError('not_found', { what: '后台任务', id: jobId });
  await findAssessment(deps, actor, job.assessmentId, 'results.score');
  return { ...job, assessmentId: job.assessmentId };
};
