import { ExclamationCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** A failed load: what the server said, and a way to try again. */
export function ErrorState({ message, title, onRetry }: { readonly message: string; readonly title?: string; readonly onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <div className="sh-state" role="alert">
      <ExclamationCircleOutlined className="sh-state-icon sh-error" aria-hidden />
      <strong>{title ?? t('states.errorTitle')}</strong>
      <div className="sh-error">{message}</div>
      {onRetry === undefined ? null : <Button onClick={onRetry}>{t('states.retry')}</Button>}
    </div>
  );
}
