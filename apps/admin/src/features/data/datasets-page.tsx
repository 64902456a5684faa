import { DataTable, EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Input, Progress, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { DatasetActions } from './dataset-actions.tsx';
import { useDatasets, type Dataset } from './dataset-data.ts';
import { DatasetDetails } from './dataset-details.tsx';

const route = getRouteApi('/app/data');

function Reported({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation('data');
  const label = t('datasets.reportedOf', { reported: dataset.reportedUnits, due: dataset.dueUnits });
  if (dataset.dueUnits === 0) return <span className="sh-quiet">—</span>;
  return <span className="dataset-reported"><Progress aria-label={label} percent={Math.floor((dataset.reportedUnits / dataset.dueUnits) * 100)} showInfo={false} size="small" status={dataset.reportedUnits < dataset.dueUnits ? 'normal' : 'success'} /><span className="sh-quiet">{label}</span></span>;
}

export function DatasetsPage() {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const { plugin, query: text } = route.useSearch();
  const navigate = route.useNavigate();
  const mayImport = useMayDo('facts.import');
  const query = useDatasets();
  const plugins = new Map((query.data?.rows ?? []).map((row) => [row.pluginId, pick(row.pluginTitle)]));
  return (
    <PageFrame title={t('datasets.title')} description={t('datasets.description')} actions={mayImport ? <Link to="/data/import"><Button type="primary" tabIndex={-1}>{t('batches.import')}</Button></Link> : null}>
      <div className="sh-toolbar" role="search">
        <Input.Search className="app-find" allowClear aria-label={t('datasets.search')} placeholder={t('datasets.search')} defaultValue={text ?? ''} onSearch={(value) => void navigate({ search: (before) => ({ ...before, query: value.trim() || undefined }) })} />
        <Select className="app-filter" aria-label={t('datasets.plugin')} value={plugin ?? ''} options={[{ value: '', label: t('datasets.allPlugins') }, ...[...plugins].map(([value, label]) => ({ value, label }))]} onChange={(value) => void navigate({ search: (before) => ({ ...before, plugin: value || undefined }) })} />
      </div>
      <QueryView query={query} lines={12}>
        {({ rows }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('datasets.title')}
              rows={rows.filter((row) => (plugin === undefined || row.pluginId === plugin) && (text === undefined || pick(row.title).includes(text)))}
              rowKey={(row) => row.id}
              empty={<EmptyState reason={t('datasets.emptyReason')} />}
              expand={(row) => <DatasetDetails dataset={row} />}
              columns={[
                { key: 'title', title: t('datasets.name'), render: (row) => <Link to="/data/facts" search={{ dataset: row.id }}>{pick(row.title)}</Link> },
                { key: 'plugin', title: t('datasets.plugin'), width: 130, render: (row) => pick(row.pluginTitle) },
                { key: 'usedBy', title: t('datasets.use'), width: 150, render: (row) => (row.usedBy.length === 0 ? <span className="sh-quiet">{t('datasets.unused')}</span> : <StatusTag tone="info">{t('datasets.usedBy', { count: row.usedBy.length })}</StatusTag>) },
                { key: 'cadence', title: t('datasets.cadence'), width: 100, render: (row) => t(`datasets.cadences.${row.cadence}`) },
                { key: 'reported', title: t('datasets.reported'), width: 170, render: (row) => <Reported dataset={row} /> },
                { key: 'facts', title: t('datasets.facts'), width: 90, align: 'right', render: (row) => row.facts.toLocaleString('en-US') },
                { key: 'actions', title: t('datasets.actions'), width: 110, render: (row) => <DatasetActions dataset={row} mayImport={mayImport} /> },
              ]}
            />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
