import { router } from '../trpc.ts';
import { getContactEmail, setContactEmail } from './contact-email.ts';
import { listNotifications } from './list-notifications.ts';
import { readNotifications } from './read-notifications.ts';
import { getNotificationSettings, saveNotificationSettings } from './settings.ts';

export const notificationsRouter = router({ list: listNotifications, read: readNotifications, contactEmail: getContactEmail, setContactEmail, settings: getNotificationSettings, saveSettings: saveNotificationSettings });
