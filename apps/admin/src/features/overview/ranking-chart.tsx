import { showPoints } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';

const BarChart = lazy(() => import('../../charts/bar-chart.tsx').then((m) => ({ default: m.BarChart })));
const most = 20;

type Row = { readonly unitId: string; readonly unitName: string; readonly total: string; readonly provisional: boolean };

function Chart({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('overview');
  const navigate = useNavigate();
  const bars = useMemo(() => rows.map((row) => ({ name: row.unitName, value: Number(showPoints(row.total)), shown: showPoints(row.total), quiet: row.provisional })), [rows]);
  const choose = useCallback((at: number) => {
    const row = rows[at];
    if (row) void navigate({ to: '/results/units/$unitId', params: { unitId: row.unitId } });
  }, [rows, navigate]);
  return <><Suspense fallback={<div style={{ height: rows.length * 26 + 40 }} />}><BarChart label={t('ranking')} bars={bars} direction="horizontal" height={rows.length * 26 + 40} onChoose={choose} /></Suspense><p className="sh-quiet chart-note">{t('rankingHint')}</p><ChartTable label={t('ranking')} heads={[t('unit'), t('own.total')]} rows={rows.map((row) => ({ key: row.unitId, cells: [row.unitName, showPoints(row.total)] }))} /></>;
}

/** The first places as bars; a bar leads to the sheet of its unit. */
export function RankingChart({ track }: { readonly track: string }) {
  const { id: assessmentId } = useAssessment();
  const league = useQuery(trpc.results.league.queryOptions({ assessmentId, track, page: 1, pageSize: most, sort: { by: 'rank', order: 'asc' } }));
  return <QueryView query={league}>{({ rows }) => <Chart rows={rows} />}</QueryView>;
}
