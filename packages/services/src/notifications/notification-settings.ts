import { notificationRepository, notificationSettingsRepository, type NotificationSettingsRow, type SmtpSettings } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import { namesOf } from '../judgements/describe-judgement.ts';
import type { Actor } from '../policy/actor.ts';
import { findManagedUnit } from '../units/find-managed-unit.ts';
import { sealSecret } from './sealed-secret.ts';

export type SaveNotificationSettings = {
  readonly actor: Actor;
  readonly orgId: string;
  readonly expectedVersion: number;
  readonly email: { readonly isEnabled: boolean; readonly smtp: SmtpSettings; /** Null: as it was. */ readonly password: string | null };
  readonly webhook: { readonly isEnabled: boolean; readonly url: string; /** Null: as it was. */ readonly secret: string | null };
};

const leastSecret = 16;
const noSmtp: SmtpSettings = { host: '', port: 587, security: 'starttls', username: '', from: '' };

const isUrl = (text: string): boolean => ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');

const refuseIncomplete = ({ email, webhook }: SaveNotificationSettings, before: NotificationSettingsRow | null): void => {
  if (email.isEnabled && (email.smtp.host.trim() === '' || email.smtp.from.trim() === '')) throw new AppError('smtp_incomplete');
  if (webhook.url.trim() !== '' && !isUrl(webhook.url.trim())) throw new AppError('webhook_url_wrong', { url: webhook.url });
  const hasSecret = webhook.secret === null ? before?.webhookSecret != null : webhook.secret.length >= leastSecret;
  if (webhook.isEnabled && (webhook.url.trim() === '' || !hasSecret)) throw new AppError('webhook_incomplete');
};

/** How an organisation sends notifications, and how far the outbox is; secrets never leave the server. */
export const getNotificationSettings = async (deps: Deps, { actor, orgId }: { readonly actor: Actor; readonly orgId: string }) => {
  const org = await findManagedUnit(deps, actor, orgId, 'notifications.manage');
  const [found, counts, problem] = await Promise.all([notificationSettingsRepository(deps.db.prisma).findNearest([org.id]), notificationRepository(deps.db.prisma).countDeliveries(org.id), notificationRepository(deps.db.prisma).findLastProblem(org.id)]);
  const count = (state: string): number => counts.filter((one) => one.state === state).reduce((sum, one) => sum + one.count, 0);
  return {
    version: found?.version ?? 0,
    email: { isEnabled: found?.emailEnabled ?? false, smtp: found?.smtp ?? noSmtp, hasPassword: found?.smtpSecret != null },
    webhook: { isEnabled: found?.webhookEnabled ?? false, url: found?.webhookUrl ?? '', hasSecret: found?.webhookSecret != null },
    outbox: { waiting: count('waiting'), sent: count('sent'), failed: count('failed'), problem },
  };
};

export const saveNotificationSettings = async (deps: Deps, input: SaveNotificationSettings): Promise<{ readonly version: number }> => {
  const { actor, expectedVersion, email, webhook } = input;
  const org = await findManagedUnit(deps, actor, input.orgId, 'notifications.manage');
  const before = await notificationSettingsRepository(deps.db.prisma).findNearest([org.id]);
  refuseIncomplete(input, before);
  const version = expectedVersion + 1;
  const row: NotificationSettingsRow = {
    orgId: org.id, version, changedBy: actor.userId, changedAt: deps.clock(), emailEnabled: email.isEnabled, smtp: email.smtp, webhookEnabled: webhook.isEnabled, webhookUrl: webhook.url.trim() || null,
    smtpSecret: email.password === null ? (before?.smtpSecret ?? null) : email.password === '' ? null : sealSecret(deps, org.id, 'smtp', email.password),
    webhookSecret: webhook.secret === null ? (before?.webhookSecret ?? null) : webhook.secret === '' ? null : sealSecret(deps, org.id, 'webhook', webhook.secret),
  };
  const name = await namesOf(deps, before === null ? [] : [before.changedBy]);
  return audited(deps, actor, async (tx) => {
    if (!(await notificationSettingsRepository(tx).save(row, expectedVersion))) throw new AppError('notification_settings_stale', { author: before === null ? '' : name(before.changedBy) });
    return { result: { version }, entry: { action: 'save-notification-settings', subject: `org ${org.id}`, data: { email: email.isEnabled, host: email.smtp.host, webhook: webhook.isEnabled, version } } };
  });
};
