import { DataTable, EmptyState, PageFrame, usePickText, type DataColumn } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { allRows } from '../../api/all-rows.ts';
import { api, trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useDatasets, type Dataset } from './dataset-data.ts';
import { DatasetSelect } from './dataset-select.tsx';
import { FactDrawer } from './fact-drawer.tsx';
import { UnitSelect } from './unit-select.tsx';

const route = getRouteApi('/app/data/facts');
type Fact = inferOutput<typeof trpc.facts.list>['rows'][number];
type By = 'date' | 'unit' | 'key';

function useFactColumns(dataset: Dataset | undefined, open: (fact: string) => void): readonly DataColumn<Fact>[] {
  const { t } = useTranslation('data');
  const pick = usePickText();
  const fields = dataset?.fields ?? [];
  const cellOf = (fact: Fact, name: string): string => fact.cells.find((cell) => cell.field === name)?.value || '—';
  return [
    ...fields.map(({ name, label }, at): DataColumn<Fact> => ({
      key: at === 0 ? 'key' : `field:${name}`,
      title: pick(label),
      sortable: at === 0,
      value: (fact) => fact.cells.find((cell) => cell.field === name)?.value ?? null,
      render: (fact) => (at === 0 ? <Button type="link" size="small" className="link-cell" onClick={() => open(fact.id)}>{cellOf(fact, name)}</Button> : <span className="sh-nowrap">{cellOf(fact, name)}</span>),
      ...(at === 0 ? { fixed: 'left' as const } : {}),
    })),
    { key: 'unit', title: t('facts.unit'), sortable: true, value: (fact) => fact.unitName, render: (fact) => <span className="sh-nowrap">{fact.unitName}</span> },
    { key: 'source', title: t('facts.source'), value: (fact) => fact.batch.source, render: (fact) => <Link className="sh-nowrap" to="/data/batches" search={{ batch: fact.batch.id }}>{fact.batch.source}{fact.batch.rowNumber === null ? '' : ` · ${t('facts.row', { row: fact.batch.rowNumber })}`}</Link> },
  ];
}

function Facts({ dataset }: { readonly dataset: string }) {
  const { t } = useTranslation('data');
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const datasets = useDatasets();
  const open = (fact: string | undefined): void => void navigate({ search: (before) => ({ ...before, fact }) });
  const columns = useFactColumns(datasets.data?.rows.find((row) => row.id === dataset), open);
  const asked = { assessmentId, dataset, ...pagingOf<By>(search), ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.query === undefined ? {} : { query: search.query }) };
  const query = useQuery({ ...trpc.facts.list.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <QueryView query={query} lines={12}>
      {({ rows, total }) => (
        <div className="sh-panel sh-panel-flush">
          <DataTable
            id={`facts.${dataset}`}
            label={t('facts.title')}
            allRows={allRows((paging) => api.facts.list.query({ ...asked, ...paging }))}
            rows={rows}
            total={total}
            rowKey={(row) => row.id}
            columns={columns}
            state={tableStateOf(search)}
            onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<By>(state) }) })}
            loading={query.isPlaceholderData}
            scrollX="max-content"
            empty={<EmptyState reason={t('facts.emptyReason')} />}
          />
          <FactDrawer factId={search.fact} onClose={() => open(undefined)} />
        </div>
      )}
    </QueryView>
  );
}

export function FactsPage() {
  const { t } = useTranslation('data');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <PageFrame title={t('facts.title')}>
      <div className="sh-toolbar" role="search">
        <DatasetSelect value={search.dataset} placeholder={t('facts.choose')} onChange={(dataset) => void navigate({ search: { dataset, unit: search.unit } })} />
        <UnitSelect value={search.unit} label={t('facts.unit')} allLabel={t('facts.allUnits')} onChange={(unit) => void navigate({ search: (before) => ({ ...before, unit, page: undefined }) })} />
        <Input.Search key={search.dataset} className="app-find" allowClear aria-label={t('facts.search')} placeholder={t('facts.search')} defaultValue={search.query ?? ''} onSearch={(text) => void navigate({ search: (before) => ({ ...before, query: text.trim() || undefined, page: undefined }) })} />
      </div>
      {search.dataset === undefined ? <div className="sh-panel"><EmptyState title={t('facts.choose')} reason={t('facts.chooseReason')} /></div> : <Facts key={search.dataset} dataset={search.dataset} />}
    </PageFrame>
  );
}
