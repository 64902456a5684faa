import { DataTable, EmptyState, PageFrame, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';

const cadences = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'on-event'] as const;

export function FormsPage() {
  const { t } = useTranslation('data');
  const words = useWords();
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const query = useQuery(trpc.forms.list.queryOptions({ assessmentId }));
  const cadenceName = (cadence: string): string => {
    const known = cadences.find((name) => name === cadence);
    return known === undefined ? cadence : t(`datasets.cadences.${known}`);
  };
  return (
    <PageFrame title={t('forms.title')} description={t('forms.description')}>
      <QueryView query={query} lines={10}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('forms.title')}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState reason={t('forms.emptyReason')} />}
              columns={[
                { key: 'title', title: t('forms.name'), render: (row) => <Link to="/data/forms/entry" search={{ form: row.id }}>{pick(row.title)}</Link> },
                { key: 'dataset', title: t('forms.stores'), render: (row) => <Link to="/data/facts" search={{ dataset: row.dataset }}>{pick(row.datasetTitle)}</Link> },
                { key: 'cadence', title: t('datasets.cadence'), width: 120, render: (row) => cadenceName(row.cadence) },
                { key: 'fill', title: '', width: 110, render: (row) => (row.units.length === 0 ? <span className="sh-quiet" title={t('forms.noUnitsReason')}>{t('forms.noUnits')}</span> : <Link to="/data/forms/entry" search={{ form: row.id }} aria-label={words.labelled(t('forms.fill'), pick(row.title))}>{t('forms.fill')}</Link>) },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
