import { LockOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** Says why something is not shown, and who can help. */
export function NoPermission({ reason }: { readonly reason?: string }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-state" role="alert">
      <LockOutlined className="sh-state-icon" aria-hidden />
      <Typography.Text strong>{t('states.noPermissionTitle')}</Typography.Text>
      <Typography.Paragraph type="secondary">{reason ?? t('states.noPermissionHint')}</Typography.Paragraph>
    </div>
  );
}
