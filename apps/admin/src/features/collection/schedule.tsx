import { StatusTag } from '@siheng/ui';
import { useTranslation } from 'react-i18next';
import { showTime } from '../../shell/show-time.ts';
import type { Source } from './collection-data.ts';

/** "Every 2 hours", as a person says it. */
export function useIntervalText(): (minutes: number | null) => string {
  const { t } = useTranslation('collection');
  return (minutes) => (minutes === null || minutes === 0 ? t('sources.manual') : minutes % 60 === 0 ? t('sources.everyHours', { count: minutes / 60 }) : t('sources.every', { count: minutes }));
}

export function Schedule({ source }: { readonly source: Source }) {
  const { t } = useTranslation('collection');
  const intervalText = useIntervalText();
  if (!source.enabled) return <StatusTag tone="neutral">{t('sources.paused')}</StatusTag>;
  return <>{intervalText(source.everyMinutes)}{source.nextRunAt === null ? null : <div className="sh-quiet">{t('sources.next', { at: showTime(source.nextRunAt) })}</div>}</>;
}
