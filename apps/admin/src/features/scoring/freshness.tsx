import { SyncOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLatestRun } from './use-latest-run.ts';

/** Says when the results lag behind the data. `shown`: the current run that the page shows, null where there is none yet, undefined where it shows an earlier one. */
export function Freshness({ shown }: { readonly shown?: string | null | undefined }) {
  const { t } = useTranslation('scoring');
  const { isStale } = useLatestRun(shown);
  return isStale ? <Alert type="info" showIcon icon={<SyncOutlined spin />} title={t('automatic')} /> : null;
}
