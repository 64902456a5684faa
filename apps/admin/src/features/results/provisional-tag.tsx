import { StatusTag } from '@siheng/ui';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';

/** Marks a score that can still change, with the reason. */
export function ProvisionalTag({ missing }: { readonly missing: number }) {
  const { t } = useTranslation('results');
  return <Tooltip title={t('provisionalWhy', { count: missing })}><span><StatusTag tone="warning">{t('provisional')}</StatusTag></span></Tooltip>;
}
