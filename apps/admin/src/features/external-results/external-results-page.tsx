import { DataTable, EmptyState, PageFrame, showPlain, usePickText, useWords } from '@siheng/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { ImportDrawer } from './import-drawer.tsx';

export function ExternalResultsPage() {
  const { t } = useTranslation('externalResults');
  const pick = usePickText();
  const words = useWords();
  const { message } = App.useApp();
  const errorText = useErrorText();
  const { id: assessmentId } = useAssessment();
  const [importing, setImporting] = useState(false);
  const query = useQuery(trpc.externalResults.list.queryOptions({ assessmentId }));
  const take = useMutation(trpc.externalResults.take.mutationOptions({
    onSuccess: () => {
      void message.success(t('loaded'));
      void queryClient.invalidateQueries(trpc.externalResults.pathFilter());
    },
  }));
  const library = query.data?.mayPlan === true ? query.data.library : [];
  return (
    <PageFrame
      title={t('title')}
      description={t('description')}
      actions={query.data?.mayPlan === true ? <>{library.map((plan) => <Button key={plan.id} title={pick(plan.title)} loading={take.isPending} onClick={() => take.mutate({ assessmentId, planId: plan.id })}>{t('library')}</Button>)}<Button type="primary" onClick={() => setImporting(true)}>{t('import')}</Button></> : null}
    >
      {take.error === null ? null : <Alert type="error" showIcon title={errorText(take.error)} className="form-alert" />}
      <QueryView query={query}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState reason={t('emptyReason')} />}
              columns={[
                { key: 'name', title: t('name'), render: (row) => <><Link to="/external-results/$id" params={{ id: row.id }}>{row.title}</Link><div className="sh-quiet">{t('counts', row.counts)}</div></> },
                { key: 'authority', title: t('authority'), width: 140, render: (row) => row.authority },
                { key: 'period', title: t('period'), width: 220, render: (row) => words.range(row.from, row.to) },
                { key: 'rank', title: t('rank'), width: 100, render: (row) => (row.rank === null ? '—' : t('rankLine', { rank: row.rank })) },
                { key: 'points', title: t('points'), width: 190, align: 'right', render: (row) => [row.total.full, row.total.got, row.total.lost].map(showPlain).join(' / ') },
                { key: 'source', title: t('source'), width: 190, render: (row) => row.source },
              ]}
            />
          </div>
        )}
      </QueryView>
      {importing ? <ImportDrawer onClose={() => setImporting(false)} /> : null}
    </PageFrame>
  );
}
