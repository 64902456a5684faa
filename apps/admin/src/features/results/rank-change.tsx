import { ArrowDownOutlined, ArrowUpOutlined, MinusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** Places gained or lost since the run before, in a sign, a number and a word for screen readers. */
export function RankChange({ change }: { readonly change: number | undefined }) {
  const { t } = useTranslation('results');
  if (change === undefined) return <span className="sh-quiet" title={t('newcomer')}>—</span>;
  if (change === 0) return <span className="sh-quiet" title={t('same')}><MinusOutlined aria-label={t('same')} /></span>;
  const label = t(change > 0 ? 'up' : 'down', { places: Math.abs(change) });
  return <span className={change > 0 ? 'sh-gained sh-num' : 'sh-lost sh-num'} title={label} aria-label={label}>{change > 0 ? <ArrowUpOutlined aria-hidden /> : <ArrowDownOutlined aria-hidden />} {Math.abs(change)}</span>;
}
