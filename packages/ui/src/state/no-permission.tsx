import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** Says why something is not shown, and who can help. */
export function NoPermission({ reason }: { readonly reason?: string }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-state" role="alert">
      <LockOutlined className="sh-state-icon" aria-hidden />
      <strong>{t('states.noPermissionTitle')}</strong>
      <div className="sh-state-reason">{reason ?? t('states.noPermissionHint')}</div>
    </div>
  );
}
