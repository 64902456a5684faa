import type { Exact } from '@siheng/kernel';
import { useTranslation } from 'react-i18next';
import { showPoints } from './show-points.ts';

/** How much of the full points is kept, as a thin bar. */
export function ScoreBar({ got, full }: { readonly got: Exact; readonly full: Exact }) {
  const { t } = useTranslation('ui');
  const share = Number(showPoints(full)) === 0 ? 0 : Number(showPoints(got)) / Number(showPoints(full));
  const width = `${(Math.max(0, Math.min(1, share)) * 100).toFixed(1)}%`;
  return (
    <span className="sh-bar" role="img" aria-label={t('score.of', { got: showPoints(got), full: showPoints(full) })}>
      <span style={{ width }} className={share < 0.8 ? 'sh-bar-low' : ''} />
    </span>
  );
}
