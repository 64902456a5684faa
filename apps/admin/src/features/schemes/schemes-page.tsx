import { DataTable, EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showDay } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';

export function SchemesPage() {
  const { t } = useTranslation('schemes');
  const pick = usePickText();
  const { id, orgId } = useAssessment();
  const list = useQuery(trpc.schemes.list.queryOptions({ orgId }));
  const assessment = useQuery(trpc.assessments.get.queryOptions({ id }));
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <QueryView query={list}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              rowKey={(row) => row.hash}
              empty={<EmptyState reason={t('emptyReason')} />}
              columns={[
                {
                  key: 'title', title: t('name'),
                  render: (row) => (
                    <>
                      <Link to="/schemes/$hash" params={{ hash: row.hash }} className="sh-strong">{pick(row.title)}</Link>
                      {assessment.data?.schemeHash === row.hash ? <> <StatusTag tone="success">{t('inUse')}</StatusTag></> : null}
                      <div className="sh-quiet">{t('size', { sections: row.sections, items: row.items, rules: row.rules })}</div>
                    </>
                  ),
                },
                { key: 'document', title: t('document'), width: 220, render: (row) => <span className="sh-nowrap">{row.document}</span> },
                { key: 'fullPoints', title: t('fullPoints'), width: 90, align: 'right', render: (row) => row.fullPoints },
                { key: 'publishedAt', title: t('publishedAt'), width: 130, render: (row) => showDay(row.publishedAt) },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
