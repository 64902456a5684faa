import { findAssessment } from '../assessments/find-assessment.ts';
import type { Deps } from '../deps.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { mayDo } from '../policy/may-do.ts';
import { findStoredSettings, usualRectificationSettings } from './rectification-settings.ts';

/** The readings of the documents about repairs that hold where an assessment is, who decided them and why. */
export const getRectificationSettings = async (deps: Deps, { actor, assessmentId }: { readonly actor: Actor; readonly assessmentId: string }) => {
  const { assessment, org } = await findAssessment(deps, actor, assessmentId, 'rectification.read');
  const stored = await findStoredSettings(deps.db.prisma, assessment.orgId);
  const { noticeAfter, warningAfter, everyDay, rectified } = stored ?? usualRectificationSettings;
  const name = await namesOf(deps, stored ? [stored.by] : []);
  return {
    noticeAfter, warningAfter, everyDay, rectified, version: stored?.version ?? 0,
    decided: stored && { by: name(stored.by), at: stored.at, reason: stored.reason },
    mayChange: mayDo(actor, 'rectification.plan', { path: org.path }),
  };
};
