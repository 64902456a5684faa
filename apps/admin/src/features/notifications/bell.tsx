import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { Button } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';

const Dialogs = lazyRouteComponent(() => import('../../shell/dialogs.tsx'), 'Dialogs');
const NotificationsDrawer = lazyRouteComponent(() => import('./notifications-drawer.tsx'), 'NotificationsDrawer');

const most = 99;

/** How many notifications are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const [open, setOpen] = useState(false);
  const { data } = useQuery(trpc.notifications.list.queryOptions({ page: 1, pageSize: 20 }));
  const unread = data?.unread ?? 0;
  const label = unread === 0 ? t('title') : t('unreadCount', { count: unread });
  return (
    <>
      <span className="app-bell">
        <Button type="text" aria-label={label} title={label} onClick={() => setOpen(true)} icon={<BellOutlined aria-hidden />} />
        {unread === 0 ? null : <span className="sh-nav-badge app-bell-count" aria-hidden>{unread > most ? `${most}+` : unread}</span>}
      </span>
      {open ? <Suspense><Dialogs><NotificationsDrawer onClose={() => setOpen(false)} /></Dialogs></Suspense> : null}
    </>
  );
}
