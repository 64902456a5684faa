import { type NotificationLink, notificationRepository, notificationSettingsRepository, type OrgRow, type Prisma, type Recipient } from '@siheng/db';
import type { Deps } from '../deps.ts';
import type { Role } from '../policy/actor.ts';
import { type About, fillSentence } from './fill-sentence.ts';
import { type NotificationKind, notificationKinds } from './notification-kinds.ts';

/** Who is told: people with a duty at the organisation or above it, staff of units, or people by id. */
export type Audience = { readonly roles: readonly Role[]; readonly at: Pick<OrgRow, 'path'>; readonly department?: string | undefined } | { readonly roles: readonly Role[]; readonly units: readonly string[] } | { readonly userIds: readonly string[] };

export type Notice = {
  readonly kind: NotificationKind;
  /** The bureau whose settings say how it is sent. */
  readonly org: Pick<OrgRow, 'id' | 'path'>;
  readonly about: About;
  readonly link: NotificationLink;
  readonly to: readonly Audience[];
  /** Who did it is not told. */
  readonly except?: string | undefined;
};

/** From the organisation up to the root. */
const upwards = (path: string): readonly string[] => path.split('/').filter((id) => id !== '').toReversed();

/** Stores a notification for each person it concerns, with what is to be sent, in the transaction of the change that causes it: kept together, or not at all. */
export const notify = async (deps: Pick<Deps, 'clock' | 'newId'>, tx: Prisma.TransactionClient, notice: Notice): Promise<void> => {
  const repository = notificationRepository(tx);
  const people = new Map<string, Recipient>();
  for (const audience of notice.to) {
    const found = 'userIds' in audience ? await repository.findPeople(audience.userIds) : 'units' in audience ? await repository.findRecipients(audience.roles, audience.units) : await repository.findRecipients(audience.roles, upwards(audience.at.path), audience.department);
    for (const one of found) if (one.userId !== notice.except) people.set(one.userId, one);
  }
  if (people.size === 0) return;
  const settings = await notificationSettingsRepository(tx).findNearest(upwards(notice.org.path));
  const at = deps.clock();
  const title = fillSentence(notificationKinds[notice.kind], notice.about);
  const rows = [...people.values()].map((person) => ({ person, row: { id: deps.newId(), userId: person.userId, orgId: notice.org.id, kind: notice.kind, title, link: notice.link, createdAt: at } }));
  const deliveries = rows.flatMap(({ person, row }) => [
    ...(settings?.emailEnabled && person.hasEmail ? [{ id: deps.newId(), notificationId: row.id, channel: 'email' as const, nextAt: at }] : []),
    ...(settings?.webhookEnabled ? [{ id: deps.newId(), notificationId: row.id, channel: 'webhook' as const, nextAt: at }] : []),
  ]);
  await repository.createMany(rows.map(({ row }) => row), deliveries);
};
