import { DataTable, difference, EmptyState, isNegative, PageFrame, Points, showPoints } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { RankChange } from './rank-change.tsx';
import { RunSelect } from './run-line.tsx';

const route = getRouteApi('/app/results/compare');
type Row = inferOutput<typeof trpc.results.compareRuns>['rows'][number];

const hasChanged = (row: Row): boolean => row.totalA !== row.totalB || row.rankA !== row.rankB || row.items.length > 0;

function Change({ row }: { readonly row: Row }) {
  if (row.totalA === null || row.totalB === null) return '—';
  const change = difference(row.totalB, row.totalA);
  if (change === '0') return <span className="sh-quiet">0.00</span>;
  return <strong className={isNegative(change) ? 'sh-lost sh-num' : 'sh-gained sh-num'}>{isNegative(change) ? '−' : '+'}{showPoints(change).replace('-', '')}</strong>;
}

function Comparison({ a, b, onlyChanged }: { readonly a: string; readonly b: string; readonly onlyChanged: boolean }) {
  const { t } = useTranslation('results');
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.results.compareRuns.queryOptions({ assessmentId, runA: a, runB: b }));
  const points = (value: string | null): string => (value === null ? '—' : showPoints(value));
  return (
    <QueryView query={query}>
      {(data) => (
        <div className="sh-panel sh-panel-flush">
          <DataTable
            label={t('compare.title')}
            rows={onlyChanged ? data.rows.filter(hasChanged) : data.rows}
            rowKey={(row) => row.unitId}
            empty={<EmptyState title={t('compare.same')} reason={t('compare.sameReason')} />}
            columns={[
              { key: 'unit', title: t('unit'), width: 170, render: (row) => <Link to="/results/units/$unitId" params={{ unitId: row.unitId }} search={{ run: b }}>{row.unitName}</Link> },
              { key: 'totalA', title: t('compare.totalA'), width: 100, align: 'right', render: (row) => <Points value={row.totalA} /> },
              { key: 'totalB', title: t('compare.totalB'), width: 100, align: 'right', render: (row) => <Points value={row.totalB} strong /> },
              { key: 'difference', title: t('compare.difference'), width: 90, align: 'right', render: (row) => <Change row={row} /> },
              { key: 'rankA', title: t('compare.rankA'), width: 90, align: 'right', render: (row) => row.rankA ?? '—' },
              { key: 'rankB', title: t('compare.rankB'), width: 120, align: 'right', render: (row) => <span className="compare-rank">{row.rankA === null || row.rankB === null ? null : <RankChange change={row.rankA - row.rankB} />} {row.rankB ?? '—'}</span> },
              {
                key: 'items', title: t('compare.items'),
                render: (row) => <>{row.totalA === null || row.totalB === null ? null : <Link to="/results/compare-sheets" search={{ unitA: row.unitId, unitB: row.unitId, a, b }}>{t('compareSheets.why')}</Link>}<ul className="compare-items">{row.items.map((item) => <li key={item.id}><Link to="/results/units/$unitId/items/$itemId" params={{ unitId: row.unitId, itemId: item.id }} search={{ run: b }}>{t('compare.itemLine', { item: item.title, a: points(item.a), b: points(item.b) })}</Link></li>)}</ul></>,
              },
            ]}
          />
        </div>
      )}
    </QueryView>
  );
}

export function ComparePage() {
  const { t } = useTranslation('results');
  const { a, b, changed } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PageFrame title={t('compare.title')} crumbs={[{ key: 'runs', title: <Link to="/results/runs">{t('runs.title')}</Link> }, { key: 'compare', title: t('compare.title') }]}>
      <div className="sh-toolbar">
        <label>{t('compare.a')}<RunSelect label={t('compare.a')} value={a} onChange={(run) => void navigate({ search: (before) => ({ ...before, a: run }) })} /></label>
        <label>{t('compare.b')}<RunSelect label={t('compare.b')} value={b} onChange={(run) => void navigate({ search: (before) => ({ ...before, b: run }) })} /></label>
        <label><Switch size="small" checked={changed === true} onChange={(on) => void navigate({ search: (before) => ({ ...before, changed: on ? true : undefined }), replace: true })} />{t('compare.onlyChanged')}</label>
      </div>
      {a === undefined || b === undefined ? <div className="sh-panel"><EmptyState title={t('compare.pick')} reason={t('compare.pickReason')} /></div> : <Comparison a={a} b={b} onlyChanged={changed === true} />}
    </PageFrame>
  );
}
