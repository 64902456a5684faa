import { DataTable, EmptyState, PageFrame, StatusTag, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { HistoryButton } from '../audit/history-button.tsx';

const states = ['published', 'monitoring', 'self_assessment', 'indicator_assessment', 'inspection', 'ranking', 'public_notice', 'confirmed', 'applied', 'rectification', 'closed'] as const;

export function AssessmentsPage() {
  const { t } = useTranslation('assessments');
  const words = useWords();
  const query = useQuery(trpc.assessments.list.queryOptions());
  const open = <Link to="/settings/assessments/new"><Button type="primary" tabIndex={-1}>{t('open')}</Button></Link>;
  const stateName = (state: string): string => {
    const known = states.find((one) => one === state);
    return known === undefined ? state : t(`states.${known}`);
  };
  return (
    <PageFrame title={t('title')} description={t('description')} actions={open}>
      <QueryView query={query}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState reason={t('emptyReason')} action={open} />}
              columns={[
                { key: 'title', title: t('name'), render: (row) => <><Link to="/overview" search={{ assessment: row.id }} className="sh-strong">{row.title}</Link><div className="sh-quiet">{row.orgName}</div></> },
                { key: 'scheme', title: t('scheme'), render: (row) => <Link to="/schemes/$hash" params={{ hash: row.schemeHash }}>{row.schemeTitle}</Link> },
                { key: 'period', title: t('period'), width: 210, render: (row) => <span className="sh-num">{words.range(row.period.from, row.period.to)}</span> },
                { key: 'asOf', title: t('asOf'), width: 120, render: (row) => <span className="sh-num">{row.asOf}</span> },
                { key: 'units', title: t('units'), width: 100, align: 'right', render: (row) => row.units },
                { key: 'state', title: t('state'), width: 110, render: (row) => <StatusTag tone="info">{stateName(row.state)}</StatusTag> },
                { key: 'run', title: t('lastRun'), width: 200, render: (row) => (row.publishedRun === null ? <span className="sh-quiet">{t('never')}</span> : t('run', { number: row.publishedRun.number, at: showTime(row.publishedRun.at) })) },
                { key: 'history', title: '', width: 110, render: (row) => <HistoryButton type="link" size="small" of={{ kind: 'assessment', id: row.id }} name={row.title} /> },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
