import { Prisma } from './generated/client.ts';

type Said = { readonly zh: string; readonly en: string };
export type NotificationLink = { readonly path: string; readonly search?: Readonly<Record<string, string>> };
export type NotificationRow = { readonly id: string; readonly userId: string; readonly orgId: string; readonly kind: string; readonly title: Said; readonly link: NotificationLink; readonly createdAt: Date; readonly readAt: Date | null };
export type DeliveryChannel = 'email' | 'webhook';
export type DueDelivery = { readonly id: string; readonly channel: DeliveryChannel; readonly attempts: number; readonly notification: NotificationRow; readonly person: { readonly username: string; readonly name: string; readonly contactEmail: string | null } };
export type SmtpSettings = { readonly host: string; readonly port: number; readonly security: 'none' | 'starttls' | 'tls'; readonly username: string; readonly from: string };
export type NotificationSettingsRow = Omit<Prisma.NotificationSettingsGetPayload<object>, 'smtp'> & { readonly smtp: SmtpSettings | null };
export type Recipient = { readonly userId: string; readonly hasEmail: boolean };

// Written by this repository only.
const row = ({ title, link, ...found }: Prisma.NotificationGetPayload<object>): NotificationRow => ({ id: found.id, userId: found.userId, orgId: found.orgId, kind: found.kind, title: title as Said, link: link as NotificationLink, createdAt: found.createdAt, readAt: found.readAt });
const settingsRow = ({ smtp, ...found }: Prisma.NotificationSettingsGetPayload<object>): NotificationSettingsRow => ({ ...found, smtp: smtp as SmtpSettings | null });

export const notificationRepository = (client: Prisma.TransactionClient) => ({
  /** People with one of the roles at one of the organisations, closed accounts left out. */
  findRecipients: async (roles: readonly string[], orgIds: readonly string[], department?: string): Promise<Recipient[]> => {
    const duties = await client.duty.findMany({ where: { role: { in: [...roles] }, orgId: { in: [...orgIds] }, ...(department === undefined ? {} : { department }), user: { disabledAt: null } }, select: { userId: true, user: { select: { contactEmail: true } } }, orderBy: { id: 'asc' } });
    return [...new Map(duties.map((duty) => [duty.userId, { userId: duty.userId, hasEmail: duty.user.contactEmail !== null }])).values()];
  },
  findPeople: async (userIds: readonly string[]): Promise<Recipient[]> =>
    (await client.user.findMany({ where: { id: { in: [...userIds] }, disabledAt: null }, select: { id: true, contactEmail: true } })).map((user) => ({ userId: user.id, hasEmail: user.contactEmail !== null })),
  createMany: async (rows: readonly Omit<NotificationRow, 'readAt'>[], deliveries: readonly { readonly id: string; readonly notificationId: string; readonly channel: DeliveryChannel; readonly nextAt: Date }[]): Promise<void> => {
    await client.notification.createMany({ data: rows.map(({ title, link, ...one }) => ({ ...one, title: { ...title }, link: { path: link.path, search: { ...link.search } } })) });
    await client.notificationDelivery.createMany({ data: deliveries.map((one) => ({ ...one, state: 'waiting' })) });
  },
  findPage: async (userId: string, { unread, page, pageSize }: { readonly unread: boolean; readonly page: number; readonly pageSize: number }): Promise<{ rows: NotificationRow[]; total: number; unread: number }> => {
    const where = { userId, ...(unread ? { readAt: null } : {}) };
    const [rows, total, count] = await Promise.all([client.notification.findMany({ where, orderBy: { seq: 'desc' }, skip: (page - 1) * pageSize, take: pageSize }), client.notification.count({ where }), client.notification.count({ where: { userId, readAt: null } })]);
    return { rows: rows.map(row), total, unread: count };
  },
  /** Of the person's own; null: all. */
  markRead: async (userId: string, ids: readonly string[] | null, at: Date): Promise<number> =>
    (await client.notification.updateMany({ where: { userId, readAt: null, ...(ids === null ? {} : { id: { in: [...ids] } }) }, data: { readAt: at } })).count,
  findDue: async (now: Date, limit: number): Promise<DueDelivery[]> => {
    const due = await client.notificationDelivery.findMany({ where: { state: 'waiting', nextAt: { lte: now } }, include: { notification: true }, orderBy: [{ nextAt: 'asc' }, { id: 'asc' }], take: limit });
    const people = new Map((await client.user.findMany({ where: { id: { in: due.map((one) => one.notification.userId) } }, select: { id: true, username: true, name: true, contactEmail: true } })).map((user) => [user.id, user]));
    return due.map((one) => {
      const person = people.get(one.notification.userId);
      return { id: one.id, channel: one.channel === 'email' ? 'email' : 'webhook', attempts: one.attempts, notification: row(one.notification), person: { username: person?.username ?? '', name: person?.name ?? '', contactEmail: person?.contactEmail ?? null } };
    });
  },
  settle: async (id: string, outcome: { readonly state: 'waiting' | 'sent' | 'failed' | 'skipped'; readonly attempts: number; readonly nextAt?: Date; readonly sentAt?: Date; readonly problem: string | null }): Promise<void> => {
    await client.notificationDelivery.update({ where: { id }, data: outcome });
  },
  countDeliveries: async (orgId: string): Promise<readonly { readonly channel: string; readonly state: string; readonly count: number }[]> => {
    const rows = await client.notificationDelivery.groupBy({ by: ['channel', 'state'], where: { notification: { orgId } }, _count: { _all: true } });
    return rows.map((one) => ({ channel: one.channel, state: one.state, count: one._count._all }));
  },
  findLastProblem: async (orgId: string): Promise<string | null> =>
    (await client.notificationDelivery.findFirst({ where: { notification: { orgId }, problem: { not: null }, state: { in: ['waiting', 'failed'] } }, orderBy: { nextAt: 'desc' } }))?.problem ?? null,
  findContactEmail: async (userId: string): Promise<string | null> => (await client.user.findUnique({ where: { id: userId }, select: { contactEmail: true } }))?.contactEmail ?? null,
  setContactEmail: async (userId: string, contactEmail: string | null): Promise<void> => {
    await client.user.update({ where: { id: userId }, data: { contactEmail } });
  },
});

export const notificationSettingsRepository = (client: Prisma.TransactionClient) => ({
  /** Of the first of these organisations that has any. */
  findNearest: async (orgIds: readonly string[]): Promise<NotificationSettingsRow | null> => {
    const found = new Map((await client.notificationSettings.findMany({ where: { orgId: { in: [...orgIds] } } })).map((one) => [one.orgId, one]));
    const nearest = orgIds.map((id) => found.get(id)).find((one) => one !== undefined);
    return nearest ? settingsRow(nearest) : null;
  },
  /** False: somebody else saved a moment before. */
  save: async ({ smtp, version, orgId, ...data }: NotificationSettingsRow, expectedVersion: number): Promise<boolean> => {
    const values = { ...data, smtp: smtp === null ? Prisma.DbNull : { ...smtp }, version };
    if (expectedVersion === 0) return (await client.notificationSettings.createMany({ data: [{ orgId, ...values }], skipDuplicates: true })).count === 1;
    return (await client.notificationSettings.updateMany({ where: { orgId, version: expectedVersion }, data: values })).count === 1;
  },
});
