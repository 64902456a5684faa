import { DataTable, EmptyState, PageFrame, Points, StatusTag, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { stateTones } from './state-tones.ts';

const route = getRouteApi('/app/self-assessment');
const states = ['none', 'draft', 'submitted', 'returned'] as const;

/** Where the self-assessments of all units stand; who has one unit only goes straight to it. */
export function SelfAssessmentsPage() {
  const { t } = useTranslation('selfAssessment');
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.selfAssessment.list.queryOptions({ assessmentId, ...(search.state === undefined ? {} : { state: search.state }) }));
  const all = query.data === undefined ? 0 : states.reduce((sum, state) => sum + (query.data.counts[state] ?? 0), 0);
  const only = query.data?.rows.length === 1 && all === 1 ? query.data.rows[0] : undefined;
  if (only?.isOwn === true) return <Navigate to="/self-assessment/entry" search={{ unit: only.unitId }} replace />;
  return (
    <PageFrame title={t('title')} description={query.data?.dueAt ? `${t('listDescription')} ${words.labelled(t('dueAt'), query.data.dueAt)}` : t('listDescription')}>
      <div className="sh-toolbar" role="search">
        <Segmented<(typeof states)[number] | 'all'> value={search.state ?? 'all'} onChange={(state) => void navigate({ search: (before) => ({ ...before, state: state === 'all' ? undefined : state }) })} options={[{ value: 'all', label: t('allStates', { count: all }) }, ...states.map((state) => ({ value: state, label: query.data === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: query.data.counts[state] }) }))]} />
        {query.data === undefined || query.data.toReview === 0 ? null : <StatusTag tone="warning">{t('toReview', { count: query.data.toReview })}</StatusTag>}
      </div>
      <QueryView query={query} lines={10}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              rowKey={(row) => row.unitId}
              scrollX={820}
              empty={<EmptyState reason={t('emptyList')} />}
              columns={[
                { key: 'unit', title: t('unit'), render: (row) => <Link to="/self-assessment/entry" search={{ unit: row.unitId }}>{row.unitName}</Link> },
                { key: 'state', title: t('state'), width: 150, render: (row) => <><StatusTag tone={stateTones[row.state]}>{t(`states.${row.state}`)}</StatusTag>{row.returns > 0 ? <div className="sh-quiet">{t('returnedTimes', { count: row.returns })}</div> : null}</> },
                { key: 'at', title: t('submittedAt'), width: 150, render: (row) => (row.latest === null ? <span className="sh-quiet">—</span> : showTime(row.latest.receivedAt)) },
                { key: 'self', title: t('self'), width: 90, align: 'right', render: (row) => <Points value={row.latest?.total ?? null} /> },
                { key: 'computed', title: t('computed'), width: 90, align: 'right', render: (row) => <Points value={row.computedTotal} /> },
                { key: 'review', title: t('review'), width: 140, render: (row) => (row.toReview ? <Link to="/self-assessment/entry" search={{ unit: row.unitId }}>{t('doReview')}</Link> : row.verdict === null ? <span className="sh-quiet">—</span> : <StatusTag tone={row.verdict === 'returned' ? 'warning' : 'success'}>{t(`verdicts.${row.verdict}`)}</StatusTag>) },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
