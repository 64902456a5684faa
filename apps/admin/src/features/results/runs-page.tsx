import { DataTable, EmptyState, PageFrame, StatusTag, type Tone } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { ScoreNow } from '../scoring/score-now.tsx';
import type { Run } from './run-line.tsx';

const route = getRouteApi('/app/results/runs');
const states = ['running', 'done', 'failed', 'interrupted'] as const;
const tones: Readonly<Record<(typeof states)[number], Tone>> = { running: 'info', done: 'success', failed: 'error', interrupted: 'warning' };

const seconds = (run: Run): string | null => (run.finishedAt === null ? null : ((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000).toFixed(1));

function RunState({ run }: { readonly run: Run }) {
  const { t } = useTranslation('results');
  const state = states.find((known) => known === run.state);
  if (run.published) return <StatusTag tone="success">{t('runs.current')}</StatusTag>;
  return state === undefined ? <span>{run.state}</span> : <StatusTag tone={state === 'done' ? 'neutral' : tones[state]}>{t(`runs.states.${state}`)}</StatusTag>;
}

export function RunsPage() {
  const { t } = useTranslation('results');
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...trpc.results.runs.queryOptions({ assessmentId, ...pagingOf({ ...search, by: search.by ?? 'number', order: search.order ?? 'desc' }) }), placeholderData: keepPreviousData });
  return (
    <PageFrame title={t('runs.title')} description={t('runs.description')} actions={<ScoreNow />}>
      <QueryView query={query}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('runs.title')}
              rows={rows}
              total={total}
              rowKey={(run) => run.id}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: searchOfTable<'number'>(state) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('runs.emptyReason')} />}
              columns={[
                { key: 'number', title: t('runs.number'), width: 90, render: (run) => t('runName', { number: run.number }) },
                { key: 'state', title: t('runs.state'), width: 110, render: (run) => <RunState run={run} /> },
                { key: 'reason', title: t('runs.reason'), render: (run) => run.reason },
                { key: 'by', title: t('runs.by'), width: 110, render: (run) => run.by },
                { key: 'startedAt', title: t('runs.startedAt'), width: 150, render: (run) => showTime(run.startedAt) },
                { key: 'duration', title: t('runs.duration'), width: 90, align: 'right', render: (run) => { const took = seconds(run); return took === null ? '—' : t('runs.seconds', { seconds: took }); } },
                { key: 'hash', title: t('runs.hash'), width: 120, render: (run) => (run.resultHash === null ? '—' : <code title={run.resultHash}>{run.resultHash.slice(0, 10)}</code>) },
                {
                  key: 'actions', title: '', width: 210,
                  render: (run) => {
                    if (run.state !== 'done') return null;
                    const before = rows.find((other) => other.number < run.number && other.state === 'done');
                    return (
                      <span className="sh-toolbar">
                        <Link to="/results" search={{ run: run.published ? undefined : run.id }}>{t('runs.open')}</Link>
                        {before === undefined ? null : <Link to="/results/compare" search={{ a: before.id, b: run.id }}>{t('runs.compare')}</Link>}
                      </span>
                    );
                  },
                },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
