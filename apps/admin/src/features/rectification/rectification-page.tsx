import { PrinterOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Checkbox, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { Board } from './board.tsx';
import { ItemDrawer } from './item-drawer.tsx';
import { Bodies, DueDate, LossNow, StateTag } from './item-parts.tsx';
import { PlanDrawer } from './plan-drawer.tsx';
import { SettingsDrawer } from './settings-drawer.tsx';
import { type Board as BoardData, type ItemState, itemStates, usePointsText } from './rectification-data.ts';

const route = getRouteApi('/app/rectification');

function Filters({ board }: { readonly board: BoardData | undefined }) {
  const { t } = useTranslation('rectification');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  return (
    <div className="sh-toolbar sh-no-print" role="search">
      <Segmented value={search.view ?? 'board'} onChange={(view) => go({ view: view === 'board' ? undefined : 'table', state: undefined })} options={(['board', 'table'] as const).map((view) => ({ value: view, label: t(`views.${view}`) }))} />
      {search.view === 'table' ? <Segmented<ItemState | 'all'> value={search.state ?? 'all'} onChange={(state) => go({ state: state === 'all' ? undefined : state })} options={[{ value: 'all', label: t('all') }, ...itemStates.map((state) => ({ value: state, label: board === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: board.counts[state] }) }))]} /> : null}
      <Select className="app-filter" aria-label={t('body')} value={search.body ?? ''} onChange={(body) => go({ body: body || undefined })} options={[{ value: '', label: t('allBodies') }, ...(board?.departments ?? []).map((name) => ({ value: name, label: name }))]} />
      <Select<'' | 'own' | 'external'> className="app-filter" aria-label={t('allOrigins')} value={search.origin ?? ''} onChange={(origin) => go({ origin: origin === '' ? undefined : origin })} options={[{ value: '' as const, label: t('allOrigins') }, ...(['own', 'external'] as const).map((origin) => ({ value: origin, label: t(`origins.${origin}`) }))]} />
      <Checkbox checked={search.overdue === true} onChange={(event) => go({ overdue: event.target.checked || undefined })}>{t('onlyOverdue')}</Checkbox>
    </div>
  );
}

export function RectificationPage() {
  const { t } = useTranslation('rectification');
  const points = usePointsText();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [planning, setPlanning] = useState(false);
  const [setting, setSetting] = useState(false);
  const isBoard = search.view !== 'table';
  const { page, pageSize } = isBoard ? { page: 1, pageSize: 500 } : pagingOf(search);
  const query = useQuery({
    ...trpc.rectification.list.queryOptions({
      assessmentId, page, pageSize, ...(search.state === undefined ? {} : { state: search.state }), ...(search.body === undefined ? {} : { department: search.body }),
      ...(search.origin === undefined ? {} : { origin: search.origin }), ...(search.overdue === undefined ? {} : { overdue: search.overdue }),
    }),
    placeholderData: keepPreviousData,
  });
  const open = (item: string | undefined): void => void navigate({ search: (before) => ({ ...before, item }) });
  return (
    <PageFrame title={t('title')} description={t('description')} actions={<>{query.data?.mayPlan === true ? <Button type="primary" onClick={() => setPlanning(true)}>{t('plan')}</Button> : null}<Button onClick={() => setSetting(true)}>{t('settings.open')}</Button><Button icon={<PrinterOutlined />} onClick={() => window.print()}>{t('print')}</Button></>}>
      <Filters board={query.data} />
      <QueryView query={query} lines={10}>
        {(board) => (isBoard && board.total > 0 ? <Board board={board} onOpen={open} /> : (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={board.rows}
              total={board.total}
              rowKey={(item) => item.id}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('emptyReason')} />}
              columns={[
                { key: 'item', title: t('item'), width: 230, render: (item) => <><Button type="link" size="small" className="link-cell" onClick={() => open(item.id)}>{item.title}</Button><div className="sh-quiet">{item.unitName ?? t(`origins.${item.origin}`)} · {points(item)}</div></> },
                { key: 'cause', title: t('cause'), render: (item) => <span className="repair-cause">{item.cause}</span> },
                { key: 'body', title: t('body'), width: 130, render: (item) => <Bodies item={item} /> },
                { key: 'due', title: t('dueAt'), width: 150, render: (item) => <DueDate item={item} /> },
                { key: 'state', title: t('state'), width: 100, render: (item) => <StateTag item={item} /> },
                { key: 'now', title: t('now'), width: 150, render: (item) => <LossNow item={item} /> },
              ]}
            />
          </div>
        ))}
      </QueryView>
      <ItemDrawer id={search.item} onClose={() => open(undefined)} />
      {setting ? <SettingsDrawer onClose={() => setSetting(false)} /> : null}
      {planning ? <PlanDrawer onClose={() => setPlanning(false)} /> : null}
    </PageFrame>
  );
}
