import { EmptyState, usePickText } from '@siheng/ui';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Drawer, Pagination, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { hrefOf } from '../my-work/href-of.ts';
import { ContactEmail } from './contact-email.tsx';
import './notifications.css';

const pageSize = 20;

/** The person's notifications; a read one stays in the list. */
export function NotificationsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('notifications');
  const pick = usePickText();
  const navigate = useNavigate();
  const [unread, setUnread] = useState(false);
  const [page, setPage] = useState(1);
  const query = useQuery({ ...trpc.notifications.list.queryOptions({ unread, page, pageSize }), placeholderData: keepPreviousData });
  const read = useMutation(trpc.notifications.read.mutationOptions({ onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.notifications.list.queryKey() }) }));
  const open = (id: string, link: Parameters<typeof hrefOf>[0]): void => {
    read.mutate({ ids: [id] });
    onClose();
    void navigate({ href: hrefOf(link) });
  };
  return (
    <Drawer open onClose={onClose} size={460} title={t('title')} extra={<Button size="small" disabled={(query.data?.unread ?? 0) === 0} loading={read.isPending} onClick={() => read.mutate({ ids: null })}>{t('readAll')}</Button>}>
      <div className="sh-page-body">
        <Segmented value={unread ? 'unread' : 'all'} onChange={(value) => { setUnread(value === 'unread'); setPage(1); }} options={[{ value: 'all', label: t('all') }, { value: 'unread', label: t('unread', { count: query.data?.unread ?? 0 }) }]} />
        <QueryView query={query}>
          {({ rows, total }) => (rows.length === 0 ? <EmptyState reason={t('none')} /> : (
            <>
              <ul className="notification-list">
                {rows.map((row) => (
                  <li key={row.id} className={row.isRead ? '' : 'notification-new'}>
                    <button type="button" onClick={() => open(row.id, row.link)}>
                      <span>{row.isRead ? null : <span className="notification-dot"><span className="sh-hidden">{t('new')}</span></span>}{pick(row.title)}</span>
                      <span className="sh-quiet">{showTime(row.at)}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {total > pageSize ? <Pagination size="small" current={page} pageSize={pageSize} total={total} showSizeChanger={false} onChange={setPage} /> : null}
            </>
          ))}
        </QueryView>
        <ContactEmail />
      </div>
    </Drawer>
  );
}
