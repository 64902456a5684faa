import { createHmac } from 'node:crypto';
import type { DueDelivery } from '@siheng/db';

export type WebhookTarget = { readonly url: string; readonly secret: string };

const timeoutMs = 10_000;

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 of "<seconds>.<body>"; the receiver compares it and refuses what is old. */
export const signatureOf = (secret: string, seconds: number, body: string): string => `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;

/** Posts one notification. The delivery id is the same at every try, so that a receiver shows it once. SMS and 政务微信 stand behind it. */
export const sendWebhook = async ({ url, secret }: WebhookTarget, delivery: DueDelivery, now: Date): Promise<void> => {
  const { id, kind, title, link, createdAt } = delivery.notification;
  const body = JSON.stringify({ delivery: delivery.id, notification: id, kind, title, link, at: createdAt.toISOString(), person: { username: delivery.person.username, name: delivery.person.name } });
  const seconds = Math.floor(now.getTime() / 1000);
  const response = await fetch(url, { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs), headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'siheng', 'siheng-delivery': delivery.id, 'siheng-signature': signatureOf(secret, seconds, body) }, body });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
};
