import { findAssessment } from '../assessments/find-assessment.ts';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';
import { findStoredSettings, type RectificationSettings, rectificationSettingsSchema, storeSettings } from './rectification-settings.ts';

export type UpdateRectificationSettings = { readonly actor: Actor; readonly assessmentId: string; readonly settings: RectificationSettings; readonly reason: string; readonly expectedVersion: number };

/** Decides how an organisation reads what the documents leave open about repairs; it holds from now on, what was done before stays. */
export const updateRectificationSettings = async (deps: Deps, { actor, assessmentId, settings, expectedVersion, ...input }: UpdateRectificationSettings): Promise<{ readonly version: number }> => {
  const { assessment } = await findAssessment(deps, actor, assessmentId, 'rectification.plan');
  const parsed = rectificationSettingsSchema.safeParse(settings);
  if (!parsed.success) throw new AppError('rectification_settings_invalid', { notice: settings.noticeAfter, warning: settings.warningAfter });
  const reason = input.reason.trim();
  if (reason === '') throw new AppError('rectification_settings_reason_missing');
  return audited(deps, actor, async (tx) => {
    const before = await findStoredSettings(tx, assessment.orgId);
    if ((before?.version ?? 0) !== expectedVersion) throw new AppError('rectification_settings_stale', { current: before, submitted: parsed.data });
    const version = expectedVersion + 1;
    await storeSettings(tx, assessment.orgId, { ...parsed.data, version, reason, by: actor.userId, at: deps.clock().toISOString() });
    return { result: { version }, entry: { action: 'update-rectification-settings', subject: `org ${assessment.orgId}`, data: { before, after: parsed.data, reason } } };
  });
};
