import { Empty, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Nothing to show: always with the reason, and where there is one, the next step. */
export function EmptyState({ title, reason, action }: { readonly title?: string; readonly reason?: ReactNode; readonly action?: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-state">
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={null} />
      <Typography.Text strong>{title ?? t('states.emptyTitle')}</Typography.Text>
      {reason === undefined ? null : <Typography.Paragraph type="secondary">{reason}</Typography.Paragraph>}
      {action === undefined ? null : <Flex gap={8}>{action}</Flex>}
    </div>
  );
}
