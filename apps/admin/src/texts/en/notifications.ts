import type { SameKeys } from '@siheng/ui';
import type { notifications as zh } from '../zh/notifications.ts';

export const notifications: SameKeys<typeof zh> = {
  title: 'Notifications',
  unreadCount: 'Notifications, {{count}} unread',
  all: 'All',
  unread: 'Unread {{count}}',
  new: 'Unread: ',
  none: 'No notifications.',
  readAll: 'Mark all as read',
  email: 'E-mail for notifications',
  emailHint: 'Where your bureau sends e-mail, notifications also go here. Empty: they are only shown in the system.',
  emailSaved: 'The address is saved.',
};
