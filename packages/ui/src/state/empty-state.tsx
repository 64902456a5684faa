import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Nothing to show: always with the reason, and where there is one, the next step. */
export function EmptyState({ title, reason, action }: { readonly title?: string; readonly reason?: ReactNode; readonly action?: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-state">
      <InboxOutlined className="sh-state-icon" aria-hidden />
      <strong>{title ?? t('states.emptyTitle')}</strong>
      {reason === undefined ? null : <div className="sh-state-reason">{reason}</div>}
      {action === undefined ? null : <div className="sh-page-actions">{action}</div>}
    </div>
  );
}
