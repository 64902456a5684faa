import { ProblemTable, useLocale, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Descriptions, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { isUnfinished, lookAgainMs } from './collection-data.ts';
import { RunState } from './run-state.tsx';

/** Everything about one run, beside the list. */
export function RunDrawer({ runId, onClose }: { readonly runId: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation('collection');
  const pick = usePickText();
  const { locale } = useLocale();
  const query = useQuery({ ...trpc.collection.run.queryOptions({ id: runId ?? '' }), enabled: runId !== undefined, refetchInterval: ({ state: { data } }) => (data !== undefined && isUnfinished(data) ? lookAgainMs : false) });
  return (
    <Drawer open={runId !== undefined} onClose={onClose} size={760} title={t('runs.detail')}>
      <QueryView query={query}>
        {(run) => (
          <div className="sh-page-body">
            {run.error === null ? null : <Alert type={run.state === 'failed' ? 'error' : 'warning'} showIcon title={run.error[locale === 'en' ? 'en' : 'zh']} className="form-alert" />}
            <Descriptions
              column={1}
              size="small"
              bordered
              items={[
                { key: 'source', label: t('runs.source'), children: <>{run.sourceTitle}<div className="sh-quiet">{t(`runs.transports.${run.transport}`)} · {t(`runs.triggers.${run.trigger}`)} · {run.by}</div></> },
                { key: 'dataset', label: t('runs.dataset'), children: <Link to="/data/facts" search={{ dataset: run.dataset }}>{pick(run.datasetTitle)}</Link> },
                { key: 'state', label: t('runs.state'), children: <RunState run={run} /> },
                { key: 'rows', label: t('runs.rows'), children: <>{run.rows.toLocaleString('en-US')}<div className="sh-quiet">{t('runs.changes', run)}</div></> },
                { key: 'startedAt', label: t('runs.startedAt'), children: showTime(run.startedAt) },
                { key: 'finishedAt', label: t('runs.finishedAt'), children: run.finishedAt === null ? '—' : <>{showTime(run.finishedAt)}{run.seconds === null ? null : <span className="sh-quiet"> · {t('runs.seconds', { seconds: run.seconds.toFixed(1) })}</span>}</> },
                ...(run.transport === 'push' ? [] : [
                  { key: 'pages', label: t('runs.pages'), children: run.pages },
                  { key: 'requests', label: t('runs.requests'), children: t('runs.requestsLine', { requests: run.requests, retries: run.retries }) },
                  { key: 'interruptions', label: t('runs.interruptions'), children: t('runs.times', { count: run.interruptions }) },
                  ...(run.resumeAt === null ? [] : [{ key: 'resumeAt', label: t('runs.resumeAt'), children: showTime(run.resumeAt) }]),
                  { key: 'next', label: t('runs.next'), children: run.nextRunAt === null ? '—' : showTime(run.nextRunAt) },
                ]),
                ...(run.state === 'done' ? [{ key: 'batch', label: t('runs.batch'), children: run.batchId === null ? t('runs.noBatch') : <Link to="/data/batches" search={{ batch: run.batchId }}>{t('runs.batch')}</Link> }] : []),
              ]}
            />
            {run.problems.length === 0 ? null : <ProblemTable total={run.problemCount} problems={run.problems.map(({ row, column, found, message, fix }) => ({ row, column, found, message: pick(message), fix: pick(fix) }))} />}
          </div>
        )}
      </QueryView>
    </Drawer>
  );
}
