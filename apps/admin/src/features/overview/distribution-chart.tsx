import { EmptyState } from '@siheng/ui';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartTable } from '../../charts/chart-table.tsx';
import type { OverviewData } from './overview-data.ts';

const BarChart = lazy(() => import('../../charts/bar-chart.tsx').then((m) => ({ default: m.BarChart })));
const height = 220;

/** How many units lie in each band of five points. */
export function DistributionChart({ distribution }: { readonly distribution: OverviewData['distribution'] }) {
  const { t } = useTranslation('overview');
  const bars = useMemo(() => distribution.map((band) => ({ name: t('band', { from: band.from, to: band.to }), value: band.count, shown: String(band.count), quiet: band.count === 0 })), [distribution, t]);
  if (bars.length === 0) return <EmptyState title={t('noRun')} />;
  return (
    <>
      <Suspense fallback={<div style={{ height }} />}><BarChart label={t('distribution')} bars={bars} direction="vertical" height={height} /></Suspense>
      <p className="sh-quiet chart-note">{t('distributionHint')}</p>
      <ChartTable label={t('distribution')} heads={[t('bandHead'), t('units')]} rows={bars.map((bar) => ({ key: bar.name, cells: [bar.name, bar.shown] }))} />
    </>
  );
}
