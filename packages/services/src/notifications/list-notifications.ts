import { notificationRepository } from '@siheng/db';
import { audited } from '../audit/audited.ts';
import type { Deps } from '../deps.ts';
import { AppError } from '../errors/app-error.ts';
import type { Actor } from '../policy/actor.ts';

export type ListNotifications = { readonly actor: Actor; readonly unread: boolean; readonly page: number; readonly pageSize: number };

/** The person's own notifications, latest first, and how many are unread. */
export const listNotifications = async (deps: Deps, { actor, ...page }: ListNotifications) => {
  const { rows, total, unread } = await notificationRepository(deps.db.prisma).findPage(actor.userId, page);
  return { rows: rows.map(({ id, kind, title, link, createdAt, readAt }) => ({ id, kind, title, link: { path: link.path, search: { ...link.search } }, at: createdAt.toISOString(), isRead: readAt !== null })), total, unread };
};

/** Notes that the person has seen some of the own notifications, or all. Nobody else's are touched. */
export const readNotifications = async (deps: Deps, { actor, ids }: { readonly actor: Actor; readonly ids: readonly string[] | null }): Promise<{ readonly read: number }> =>
  ({ read: await notificationRepository(deps.db.prisma).markRead(actor.userId, ids, deps.clock()) });

const address = /^[^\s@<>]{1,64}@[^\s@<>]+\.[^\s@<>]+$/;

/** Where the person's notifications go by e-mail; empty: nowhere. */
export const setContactEmail = async (deps: Deps, { actor, email: raw }: { readonly actor: Actor; readonly email: string }): Promise<{ readonly email: string | null }> => {
  const email = raw.trim() || null;
  if (email !== null && (email.length > 254 || !address.test(email))) throw new AppError('contact_email_wrong', { email });
  return audited(deps, actor, async (tx) => {
    await notificationRepository(tx).setContactEmail(actor.userId, email);
    return { result: { email }, entry: { action: 'set-contact-email', subject: `user ${actor.userId}`, data: { isSet: email !== null } } };
  });
};

export const getContactEmail = async (deps: Deps, { actor }: { readonly actor: Actor }): Promise<{ readonly email: string | null }> => ({ email: await notificationRepository(deps.db.prisma).findContactEmail(actor.userId) });
