import { PrinterOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, usePickText, useWords } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { type Entry, type EntryState, entryStates, useEffectText } from './consequence-data.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { EffectCell, ReasonCell, StateCell } from './entry-cells.tsx';
import { PointValue } from './point-value.tsx';

const route = getRouteApi('/app/consequences');

type Deciding = { readonly entry: Entry; readonly verdict: 'confirm' | 'reject' };

export function ConsequencesPage() {
  const { t } = useTranslation('consequences');
  const words = useWords();
  const pick = usePickText();
  const effectText = useEffectText();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const { page, pageSize } = pagingOf(search);
  const query = useQuery({
    ...trpc.consequences.list.queryOptions({ assessmentId, page, pageSize, ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.state === undefined ? {} : { state: search.state }) }),
    placeholderData: keepPreviousData,
  });
  const counts = query.data?.counts;
  const stateLabel = (state: EntryState): string => (counts === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: counts[state] }));
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  return (
    <PageFrame title={t('title')} description={t('description')} actions={<Button icon={<PrinterOutlined />} onClick={() => window.print()}>{t('print')}</Button>}>
      <div className="sh-toolbar sh-no-print" role="search">
        <Segmented<EntryState | 'all'> value={search.state ?? 'all'} onChange={(state) => go({ state: state === 'all' ? undefined : state })} options={[{ value: 'all', label: t('all') }, ...entryStates.map((state) => ({ value: state, label: stateLabel(state) }))]} />
        <UnitSelect value={search.unit} label={t('unit')} allLabel={t('allUnits')} onChange={(unit) => go({ unit })} />
      </div>
      <QueryView query={query} lines={10}>
        {(ledger) => (
          <>
            {ledger.locked === null || ledger.total === 0 ? null : <Alert type="info" showIcon title={pick(ledger.locked)} />}
            {ledger.hasFunding ? <PointValue ledger={ledger} /> : null}
            <div className="sh-panel sh-panel-flush">
              <DataTable
                label={t('title')}
                rows={ledger.rows}
                total={ledger.total}
                rowKey={(entry) => entry.id}
                rowClass={(entry) => (entry.state === 'superseded' || entry.state === 'replaced' ? 'ledger-past' : '')}
                state={tableStateOf(search)}
                onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
                loading={query.isPlaceholderData}
                empty={ledger.named ? <EmptyState reason={t('emptyReason')} /> : <EmptyState title={t('noneNamed')} reason={t('noneNamedReason')} />}
                columns={[
                  { key: 'unit', title: t('unit'), width: 140, render: (entry) => entry.unitName },
                  { key: 'what', title: t('what'), render: (entry) => <EffectCell entry={entry} /> },
                  { key: 'why', title: t('why'), render: (entry) => <ReasonCell entry={entry} /> },
                  { key: 'state', title: t('state'), width: 210, render: (entry) => <StateCell entry={entry} /> },
                  {
                    key: 'actions', title: '', width: 150,
                    render: (entry) => (entry.state !== 'proposed' || !ledger.mayDecide ? null : (
                      <span className="sh-toolbar sh-no-print">
                        {(['confirm', 'reject'] as const).map((verdict) => <Button key={verdict} type="link" size="small" className="link-cell" danger={verdict === 'reject'} aria-label={words.labelled(t(verdict), `${entry.unitName} ${effectText(entry)}`)} onClick={() => setDeciding({ entry, verdict })}>{t(verdict)}</Button>)}
                      </span>
                    )),
                  },
                ]}
              />
            </div>
          </>
        )}
      </QueryView>
      {deciding === null ? null : <DecideDialog {...deciding} onClose={() => setDeciding(null)} />}
    </PageFrame>
  );
}
