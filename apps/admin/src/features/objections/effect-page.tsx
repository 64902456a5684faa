import { DataTable, difference, EmptyState, isNegative, JobProgress, PageFrame, Points, showPoints, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { RankChange } from '../results/rank-change.tsx';


const route = getRouteApi('/app/objections/effect');
const waitMs = 1_500;

/** What an accepted objection moved, for all who are affected. */
export function EffectPage() {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const { objection: id = '' } = route.useSearch();
  const query = useQuery({ ...trpc.objections.effect.queryOptions({ id }), refetchInterval: ({ state }) => (state.data?.compared === null ? waitMs : false) });
  const points = (value: string | null): string => (value === null ? '—' : showPoints(value));
  return (
    <PageFrame title={t('effectTitle')} crumbs={[{ key: 'objections', title: <Link to="/objections">{t('title')}</Link> }, { key: 'effect', title: t('effectTitle') }]} {...(query.data ? { description: t('effectOf', { unit: query.data.unitName ?? '', item: pick(query.data.itemTitle) }) } : {})}>
      <QueryView query={query} lines={6}>
        {({ compared, unitId }) => (compared === null ? <div className="sh-panel"><JobProgress title={t('scoring')} done={0} total={0} unit="steps" /></div> : (
          <>
            <p className="sh-quiet">{t('effectRuns', { a: compared.runA.number, b: compared.runB.number })} · <Link to="/results/compare" search={{ a: compared.runA.id, b: compared.runB.id }}>{t('compare')}</Link></p>
            <div className="sh-panel sh-panel-flush">
              <DataTable
                label={t('effectTitle')}
                rows={compared.rows}
                rowKey={(row) => row.unitId}
                rowClass={(row) => (row.unitId === unitId ? 'row-marked' : '')}
                empty={<EmptyState title={t('noEffect')} reason={t('noEffectReason')} />}
                columns={[
                  { key: 'unit', title: t('unit'), width: 170, render: (row) => <Link to="/results/units/$unitId" params={{ unitId: row.unitId }} search={{ run: compared.runB.id }}>{row.unitName}</Link> },
                  { key: 'before', title: t('before'), width: 150, align: 'right', render: (row) => <span className="sh-num">{t('standingLine', { total: points(row.totalA), rank: row.rankA ?? '—' })}</span> },
                  { key: 'after', title: t('after'), width: 150, align: 'right', render: (row) => <strong className="sh-num">{t('standingLine', { total: points(row.totalB), rank: row.rankB ?? '—' })}</strong> },
                  { key: 'points', title: t('pointsMoved'), width: 100, align: 'right', render: (row) => { const moved = row.totalA === null || row.totalB === null ? '0' : difference(row.totalB, row.totalA); return moved === '0' ? <span className="sh-quiet">0.00</span> : <strong className={isNegative(moved) ? 'sh-lost sh-num' : 'sh-gained sh-num'}>{isNegative(moved) ? '−' : '+'}{showPoints(moved).replace('-', '')}</strong>; } },
                  { key: 'rank', title: t('rankMoved'), width: 90, align: 'right', render: (row) => <RankChange change={row.rankA === null || row.rankB === null ? undefined : row.rankA - row.rankB} /> },
                  { key: 'items', title: t('itemsMoved'), render: (row) => <ul className="plain-list">{row.items.map((item) => <li key={item.id}><Link to="/results/units/$unitId/items/$itemId" params={{ unitId: row.unitId, itemId: item.id }} search={{ run: compared.runB.id }}>{item.title}</Link> <Points value={item.a} /> → <Points value={item.b} strong /></li>)}</ul> },
                ]}
              />
            </div>
            <p className="sh-quiet">{t('unchanged', { count: compared.unchanged })}</p>
          </>
        ))}
      </QueryView>
    </PageFrame>
  );
}
