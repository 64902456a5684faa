import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { NotificationsDrawer } from './notifications-drawer.tsx';

/** How many notifications are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const [open, setOpen] = useState(false);
  const { data } = useQuery(trpc.notifications.list.queryOptions({ page: 1, pageSize: 20 }));
  const unread = data?.unread ?? 0;
  return (
    <>
      <Button type="text" aria-label={unread === 0 ? t('title') : t('unreadCount', { count: unread })} onClick={() => setOpen(true)} icon={<Badge count={unread} size="small" overflowCount={99}><BellOutlined aria-hidden /></Badge>} />
      {open ? <NotificationsDrawer onClose={() => setOpen(false)} /> : null}
    </>
  );
}
