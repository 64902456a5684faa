import { DataTable, EmptyState, usePickText } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { isUnfinished, lookAgainMs, runStates } from './collection-data.ts';
import { RunState } from './run-state.tsx';

const route = getRouteApi('/app/data/collection');

/** Pulls and pushes, latest first. */
export function RunsTab() {
  const { t } = useTranslation('collection');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { source, transport, state } = search;
  const query = useQuery({
    ...trpc.collection.runs.queryOptions({ assessmentId, ...pagingOf({ ...search, by: search.by ?? 'startedAt', order: search.order ?? 'desc' }), ...(source === undefined ? {} : { sourceId: source }), ...(transport === undefined ? {} : { transport }), ...(state === undefined ? {} : { state }) }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.rows.some(isUnfinished) ? lookAgainMs : false),
  });
  const sources = useQuery(trpc.collection.sources.queryOptions({ assessmentId }));
  return (
    <>
      <div className="sh-toolbar collection-toolbar" role="search">
        <Select className="app-filter" aria-label={t('runs.source')} allowClear placeholder={t('runs.source')} value={source ?? null} options={(sources.data?.rows ?? []).map((row) => ({ value: row.id, label: row.title }))} onChange={(value) => void navigate({ search: (before) => ({ ...before, source: value ?? undefined, page: undefined }) })} />
        <Select className="app-filter" aria-label={t('runs.allTransports')} value={transport ?? ''} options={[{ value: '', label: t('runs.allTransports') }, ...(['pull', 'push'] as const).map((value) => ({ value, label: t(`runs.transports.${value}`) }))]} onChange={(value) => void navigate({ search: (before) => ({ ...before, transport: value === '' ? undefined : (value as 'pull' | 'push'), page: undefined }) })} />
        <Select className="app-filter" aria-label={t('runs.allStates')} value={state ?? ''} options={[{ value: '', label: t('runs.allStates') }, ...runStates.map((value) => ({ value, label: t(`runs.states.${value}`) }))]} onChange={(value) => void navigate({ search: (before) => ({ ...before, state: runStates.find((one) => one === value), page: undefined }) })} />
      </div>
      <QueryView query={query}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('tabs.runs')}
              rows={rows}
              total={total}
              rowKey={(run) => run.id}
              state={tableStateOf(search)}
              onState={(next) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<'startedAt'>(next) }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('runs.emptyReason')} />}
              columns={[
                { key: 'source', title: t('runs.source'), render: (run) => <><Button type="link" size="small" className="link-cell" onClick={() => void navigate({ search: (before) => ({ ...before, run: run.id }) })}>{run.sourceTitle}</Button><div className="sh-quiet">{t(`runs.transports.${run.transport}`)} · {t(`runs.triggers.${run.trigger}`)}</div></> },
                { key: 'dataset', title: t('runs.dataset'), width: 160, render: (run) => pick(run.datasetTitle) },
                { key: 'state', title: t('runs.state'), width: 130, render: (run) => <RunState run={run} /> },
                { key: 'rows', title: t('runs.rows'), width: 210, align: 'right', render: (run) => <>{run.rows.toLocaleString('en-US')}<div className="sh-quiet">{t('runs.changes', run)}</div></> },
                { key: 'startedAt', title: t('runs.startedAt'), width: 150, sortable: true, render: (run) => showTime(run.startedAt) },
                { key: 'duration', title: t('runs.duration'), width: 90, align: 'right', render: (run) => (run.seconds === null ? '—' : t('runs.seconds', { seconds: run.seconds.toFixed(1) })) },
              ]}
            />
          </div>
        )}
      </QueryView>
    </>
  );
}
