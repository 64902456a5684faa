import { DataTable, EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { batchTones } from './batch-data.ts';
import { BatchDrawer } from './batch-drawer.tsx';
import { DatasetSelect } from './dataset-select.tsx';
import { UndoBatch } from './undo-batch.tsx';

const route = getRouteApi('/app/data/batches');

export function BatchesPage() {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayImport = useMayDo('facts.import');
  const query = useQuery({
    ...trpc.imports.listBatches.queryOptions({ assessmentId, ...pagingOf({ ...search, by: search.by ?? 'createdAt', order: search.order ?? 'desc' }), ...(search.dataset === undefined ? {} : { dataset: search.dataset }) }),
    placeholderData: keepPreviousData,
  });
  const open = (batch: string | undefined): void => void navigate({ search: (before) => ({ ...before, batch }) });
  return (
    <PageFrame title={t('batches.title')} description={t('batches.description')} actions={mayImport ? <Link to="/data/import"><Button type="primary" tabIndex={-1}>{t('batches.import')}</Button></Link> : null}>
      <div className="sh-toolbar" role="search">
        <DatasetSelect value={search.dataset} placeholder={t('datasets.name')} allLabel={t('batches.allDatasets')} onChange={(dataset) => void navigate({ search: (before) => ({ ...before, dataset, page: undefined }) })} />
      </div>
      <QueryView query={query}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              id="batches"
              label={t('batches.title')}
              rows={rows}
              total={total}
              rowKey={(row) => row.id}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<'createdAt'>(state) }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('batches.emptyReason')} />}
              columns={[
                { key: 'source', title: t('batches.source'), value: (row) => row.source, render: (row) => <><Button type="link" size="small" className="link-cell" onClick={() => open(row.id)}>{row.source}</Button><div className="sh-quiet">{t(`batches.transports.${row.transport}`)}{row.unitName === null ? '' : ` · ${row.unitName}`}</div></> },
                { key: 'dataset', title: t('datasets.name'), width: 170, value: (row) => pick(row.title), render: (row) => pick(row.title) },
                { key: 'state', title: t('batches.state'), width: 100, value: (row) => t(`batches.states.${row.state}`), render: (row) => <StatusTag tone={batchTones[row.state]}>{t(`batches.states.${row.state}`)}</StatusTag> },
                { key: 'rows', title: t('batches.rows'), width: 210, align: 'right', value: (row) => row.rows, render: (row) => <>{row.rows.toLocaleString('en-US')}<div className="sh-quiet">{t('batches.changes', row)}</div></> },
                { key: 'createdBy', title: t('batches.createdBy'), width: 120, value: (row) => row.createdBy, render: (row) => row.createdBy },
                { key: 'createdAt', title: t('batches.createdAt'), width: 150, sortable: true, value: (row) => showTime(row.createdAt), render: (row) => showTime(row.createdAt) },
                { key: 'actions', title: '', width: 80, render: (row) => (row.mayUndo ? <UndoBatch batch={row} /> : null) },
              ]}
            />
          </div>
        )}
      </QueryView>
      <BatchDrawer batchId={search.batch} onClose={() => open(undefined)} />
    </PageFrame>
  );
}
