import { type DueDelivery, notificationRepository, notificationSettingsRepository, type NotificationSettingsRow, orgRepository, takeLease } from '@siheng/db';
import type { Deps } from '../deps.ts';
import { openSecret } from './sealed-secret.ts';
import { sendEmail } from './send-email.ts';
import { sendWebhook } from './send-webhook.ts';

export type DeliveryWorker = {
  /** Sends what is due now, once. */
  readonly tick: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

const atOnce = 50;
const mostTries = 12;
const firstMs = 30_000;
const longestMs = 3_600_000;

/** 30 s, 1 min, 2 min … up to an hour. */
const waitAfter = (tries: number): number => Math.min(firstMs * 2 ** (tries - 1), longestMs);

const upwards = (path: string): readonly string[] => path.split('/').filter((id) => id !== '').toReversed();

const settingsOf = async (deps: Deps, orgId: string): Promise<NotificationSettingsRow | null> => {
  const org = await orgRepository(deps.db.prisma).findById(orgId);
  return org && notificationSettingsRepository(deps.db.prisma).findNearest(upwards(org.path));
};

/** False: the channel was closed, or the person has no address, since it was stored. */
const send = async (deps: Deps, settings: NotificationSettingsRow | null, delivery: DueDelivery): Promise<boolean> => {
  if (delivery.channel === 'email') {
    if (!settings?.emailEnabled || settings.smtp === null || delivery.person.contactEmail === null) return false;
    await sendEmail({ smtp: settings.smtp, password: openSecret(deps, settings.orgId, 'smtp', settings.smtpSecret) }, delivery);
    return true;
  }
  if (!settings?.webhookEnabled || settings.webhookUrl === null) return false;
  await sendWebhook({ url: settings.webhookUrl, secret: openSecret(deps, settings.orgId, 'webhook', settings.webhookSecret) }, delivery, deps.clock());
  return true;
};

/** Empties the outbox. One process of several sends at a time; what a killed one did not note as sent is sent again under the same id. */
export const createDeliveryWorker = (deps: Deps, everyMs = 5_000): DeliveryWorker => {
  const repository = notificationRepository(deps.db.prisma);
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();
  let isStopped = false;

  const deliver = async (settings: NotificationSettingsRow | null, delivery: DueDelivery): Promise<void> => {
    const attempts = delivery.attempts + 1;
    try {
      const isSent = await send(deps, settings, delivery);
      await repository.settle(delivery.id, isSent ? { state: 'sent', attempts, sentAt: deps.clock(), problem: null } : { state: 'skipped', attempts, problem: null });
    } catch (error) {
      const problem = (error instanceof Error ? error.message : String(error)).slice(0, 300);
      await repository.settle(delivery.id, attempts >= mostTries ? { state: 'failed', attempts, problem } : { state: 'waiting', attempts, nextAt: new Date(deps.clock().getTime() + waitAfter(attempts)), problem });
      deps.log.warn({ delivery: delivery.id, channel: delivery.channel, attempts }, 'a notification could not be sent');
    }
  };

  const work = async (): Promise<void> => {
    const lease = await takeLease(deps.db.pool, 'notifications');
    if (!lease) return;
    try {
      const due = await repository.findDue(deps.clock(), atOnce);
      const settings = new Map<string, NotificationSettingsRow | null>();
      for (const delivery of due) {
        if (isStopped || !lease.isHeld()) return;
        const { orgId } = delivery.notification;
        const known = settings.get(orgId);
        const found = known === undefined ? await settingsOf(deps, orgId) : known;
        settings.set(orgId, found);
        await deliver(found, delivery);
      }
    } finally {
      await lease.release();
    }
  };

  const tick = (): Promise<void> => (working = working.then(work).catch((error: unknown) => deps.log.error({ err: error }, 'notifications could not be sent')));

  return {
    tick,
    start: () => { timer ??= setInterval(() => void tick(), everyMs).unref(); },
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await working;
    },
  };
};
