import { DataTable, EmptyState, PageFrame } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { allRows } from '../../api/all-rows.ts';
import { api, trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { Freshness } from '../scoring/freshness.tsx';
import { ScoreNow } from '../scoring/score-now.tsx';
import { TrackPicker } from '../tracks/track-picker.tsx';
import { useLeagueColumns } from './league-columns.tsx';
import { OldRunNotice, RunSelect, useRunLine } from './run-line.tsx';

const route = getRouteApi('/app/results');
const pageSize = 50;

export function LeaguePage() {
  const { t } = useTranslation('results');
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const runLine = useRunLine();
  const assessment = useQuery(trpc.assessments.get.queryOptions({ id: assessmentId }));
  const asked = {
    assessmentId,
    ...pagingOf(search, pageSize),
    ...(search.query === undefined ? {} : { query: search.query }),
    ...(search.class === undefined ? {} : { class: search.class }),
    ...(search.track === undefined ? {} : { track: search.track }),
    ...(search.run === undefined ? {} : { runId: search.run }),
  };
  const query = useQuery({ ...trpc.results.league.queryOptions(asked), placeholderData: keepPreviousData });
  const columns = useLeagueColumns(query.data, search.run);
  const isFiltered = search.query !== undefined || search.class !== undefined;
  return (
    <PageFrame title={t('title')} {...(query.data ? { description: runLine(query.data.run) } : {})} actions={<ScoreNow />}>
      <Freshness shown={query.data?.run.published === true ? query.data.run.id : undefined} />
      {query.data ? <OldRunNotice run={query.data.run} onCurrent={() => void navigate({ search: (before) => ({ ...before, run: undefined }) })} /> : null}
      <div className="sh-toolbar sh-no-print" role="search">
        <Input.Search className="app-find" allowClear aria-label={t('searchUnit')} placeholder={t('searchUnit')} defaultValue={search.query ?? ''} onSearch={(text) => void navigate({ search: (before) => ({ ...before, query: text.trim() || undefined, page: undefined }) })} />
        <TrackPicker tracks={query.data?.tracks ?? []} value={query.data?.track} onChange={(track) => void navigate({ search: (before) => ({ ...before, track, page: undefined }) })} />
        <Select className="app-filter" aria-label={t('class')} value={search.class ?? ''} options={[{ value: '', label: t('allClasses') }, ...(assessment.data?.classes ?? []).map((c) => ({ value: c.id, label: c.title }))]} onChange={(value) => void navigate({ search: (before) => ({ ...before, class: value || undefined, page: undefined }) })} />
        <RunSelect label={t('run')} value={search.run} onlyCurrentAsNone onChange={(run) => void navigate({ search: (before) => ({ ...before, run }) })} />
      </div>
      <QueryView query={query} lines={12}>
        {(league) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              id="league"
              label={t('title')}
              allRows={allRows((paging) => api.results.league.query({ ...asked, ...paging }))}
              rows={league.rows}
              total={league.total}
              rowKey={(row) => row.unitId}
              columns={columns}
              state={tableStateOf(search, pageSize)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<NonNullable<typeof search.by>>(state, pageSize) }) })}
              loading={query.isPlaceholderData}
              scrollX={1000}
              empty={<EmptyState reason={isFiltered ? t('emptyFilterReason') : t('emptyReason')} />}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
