import { externalResultRepository } from '@siheng/db';
import { planLibrary } from '@siheng/schemes';
import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo, requireDuty } from '../policy/may-do.ts';
import { describeExternal } from './get-external-result.ts';

/** Results that other authorities gave the organisation of an assessment, and the plans of the library. */
export const listExternalResults = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId);
  requireDuty(actor, 'rectification.read', { path: org.path });
  const rows = await externalResultRepository(deps.db.prisma).findByOrg(assessment.orgId);
  return { rows: rows.map(describeExternal), mayPlan: mayDo(actor, 'rectification.plan', { path: org.path }), library: planLibrary().map(({ id, title }) => ({ id, title })) };
};
