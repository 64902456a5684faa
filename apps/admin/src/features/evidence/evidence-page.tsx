import { PlusOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, usePickText } from '@siheng/ui';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { App, Button, Input, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { AddDialog } from './add-dialog.tsx';
import { evidenceKinds, type EvidenceRow, refreshEvidence } from './evidence-data.ts';
import { EvidencePiece } from './evidence-piece.tsx';

const route = getRouteApi('/app/evidence');

const shownUses = 2;

function Uses({ row }: { readonly row: EvidenceRow }) {
  const { t } = useTranslation('evidence');
  const pick = usePickText();
  if (row.uses.length === 0) return <span className="sh-quiet">{t('unused')}</span>;
  const lines = row.uses.map((use) => <li key={`${use.kind}:${use.targetId}`}><span className="sh-quiet">{t(`useKinds.${use.kind}`)}</span> {pick(use.title)}</li>);
  const rest = lines.slice(shownUses);
  return <><ul className="evidence-uses">{lines.slice(0, shownUses)}</ul>{rest.length === 0 ? null : <details className="self-sentences"><summary>{t('moreUses', { count: rest.length })}</summary><ul className="evidence-uses">{rest}</ul></details>}</>;
}

function Remove({ row }: { readonly row: EvidenceRow }) {
  const { t } = useTranslation('evidence');
  const { message } = App.useApp();
  const errorText = useErrorText();
  const remove = useMutation(trpc.evidence.remove.mutationOptions({ onSuccess: () => { void message.success(t('removed')); void refreshEvidence(); }, onError: (error) => void message.error(errorText(error)) }));
  if (!row.mayRemove) return null;
  return <Popconfirm title={t('removeConfirm')} onConfirm={() => remove.mutate({ id: row.id })}><Button type="link" size="small" danger className="link-cell" loading={remove.isPending}>{t('remove')}</Button></Popconfirm>;
}

/** 证明材料: everything that was sent, whose it is, and what it is for. */
export function EvidencePage() {
  const { t } = useTranslation('evidence');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { id: assessmentId } = useAssessment();
  const [adding, setAdding] = useState(false);
  const { page, pageSize } = pagingOf(search);
  const query = useQuery({
    ...trpc.evidence.page.queryOptions({ assessmentId, page, pageSize, ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.kind === undefined ? {} : { kind: search.kind }), ...(search.query === undefined ? {} : { query: search.query }), ...(search.used === undefined ? {} : { used: search.used === 'yes' }) }),
    placeholderData: keepPreviousData,
  });
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  const units = query.data?.units ?? [];
  const mayAdd = units.filter((unit) => unit.mayAdd);
  return (
    <PageFrame title={t('title')} description={t('description')} actions={mayAdd.length === 0 ? null : <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('add')}</Button>}>
      <div className="sh-toolbar" role="search">
        <Input.Search className="evidence-search" allowClear aria-label={t('search')} placeholder={t('search')} defaultValue={search.query ?? ''} onSearch={(text) => go({ query: text.trim() || undefined })} />
        <Select className="app-filter" aria-label={t('kind')} value={search.kind ?? ''} onChange={(kind) => go({ kind: kind || undefined })} options={[{ value: '', label: t('allKinds') }, ...evidenceKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))]} />
        {units.length < 2 ? null : <Select className="app-filter" aria-label={t('unit')} showSearch={{ optionFilterProp: 'label' }} value={search.unit ?? ''} onChange={(unit) => go({ unit: unit || undefined })} options={[{ value: '', label: t('allUnits') }, ...units.map(({ id, name }) => ({ value: id, label: name }))]} />}
        <Select<'' | 'yes' | 'no'> className="app-filter" aria-label={t('use')} value={search.used ?? ''} onChange={(used) => go({ used: used === '' ? undefined : used })} options={[{ value: '', label: t('allUses') }, { value: 'yes', label: t('onlyUsed') }, { value: 'no', label: t('onlyUnused') }]} />
      </div>
      <QueryView query={query} lines={10}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              total={total}
              rowKey={(row) => row.id}
              scrollX={860}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('empty')} />}
              columns={[
                { key: 'piece', title: t('piece'), render: (row) => <EvidencePiece piece={row} /> },
                { key: 'unit', title: t('unit'), width: 130, render: (row) => row.unitName },
                { key: 'uses', title: t('use'), width: 240, render: (row) => <Uses row={row} /> },
                { key: 'by', title: t('sentBy'), width: 150, render: (row) => <>{row.by}<div className="sh-quiet">{showTime(row.at)}</div></> },
                { key: 'actions', title: '', width: 70, render: (row) => <Remove row={row} /> },
              ]}
            />
          </div>
        )}
      </QueryView>
      {adding && query.data !== undefined ? <AddDialog units={mayAdd} unit={search.unit} limitBytes={query.data.limitBytes} onClose={() => setAdding(false)} /> : null}
    </PageFrame>
  );
}
