import { DataTable, EmptyState, StatusTag, type DataColumn } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { allRows } from '../../api/all-rows.ts';
import { api, trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useClassName } from '../../shell/use-class-name.ts';
import type { Bureau } from '../bureaus/use-bureaus.ts';
import { UnitActions } from './unit-actions.tsx';
import { useKindName } from './use-kind-name.ts';

const route = getRouteApi('/app/settings/units');

function useColumns(onChange: (unit: Bureau) => void): readonly DataColumn<Bureau>[] {
  const { t } = useTranslation('units');
  const kindName = useKindName();
  const className = useClassName();
  return [
    { key: 'name', title: t('unitName'), sortable: true, value: (unit) => unit.name, render: (unit) => <><span className="sh-strong">{unit.name}</span>{unit.shortName === unit.name ? null : <span className="sh-quiet"> {unit.shortName}</span>}</> },
    { key: 'kind', title: t('kind'), width: 110, value: (unit) => kindName(unit.kind), render: (unit) => kindName(unit.kind) },
    { key: 'class', title: t('class'), width: 100, sortable: true, value: (unit) => className(unit.class), render: (unit) => className(unit.class) },
    { key: 'code', title: t('code'), width: 140, sortable: true, value: (unit) => unit.code, render: (unit) => <span className="sh-num">{unit.code}</span> },
    { key: 'population', title: t('population'), width: 110, align: 'right', value: (unit) => unit.residentPopulation, render: (unit) => unit.residentPopulation?.toLocaleString('en-US') ?? '—' },
    { key: 'state', title: t('state'), width: 150, value: (unit) => (unit.validTo === null ? t('current') : t('ended', { day: unit.validTo })), render: (unit) => (unit.validTo === null ? <StatusTag tone="success">{t('current')}</StatusTag> : <StatusTag tone="neutral">{t('ended', { day: unit.validTo })}</StatusTag>) },
    { key: 'actions', title: '', width: 190, render: (unit) => <UnitActions unit={unit} onChange={() => onChange(unit)} /> },
  ];
}

/** The units of a bureau. */
export function UnitTable({ bureau, actions, onChange }: { readonly bureau: Bureau; readonly actions: ReactNode; readonly onChange: (unit: Bureau) => void }) {
  const { t } = useTranslation('units');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(onChange);
  const asked = { parentId: bureau.id, ...pagingOf(search), ...(search.query === undefined ? {} : { query: search.query }) };
  const query = useQuery({ ...trpc.units.list.queryOptions(asked), placeholderData: keepPreviousData });
  return (
    <QueryView query={query}>
      {({ rows, total }) => (
        <div className="sh-panel sh-panel-flush">
          <DataTable
            id="units"
            label={t('title')}
            allRows={allRows((paging) => api.units.list.query({ ...asked, ...paging }))}
            rows={rows}
            total={total}
            rowKey={(unit) => unit.id}
            state={tableStateOf(search)}
            onState={(state) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<'name' | 'code' | 'class'>(state) }) })}
            loading={query.isPlaceholderData}
            empty={search.query === undefined ? <EmptyState title={t('empty')} reason={t('emptyReason')} action={actions} /> : <EmptyState />}
            columns={columns}
          />
        </div>
      )}
    </QueryView>
  );
}
