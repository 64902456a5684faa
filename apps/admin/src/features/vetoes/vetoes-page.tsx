import { PlusOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, StatusTag, usePickText, useWords } from '@siheng/ui';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, App, Button, Segmented, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient, trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useErrorText } from '../../shell/use-error-text.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { DecideVeto } from './decide-veto.tsx';
import { ProposeVeto } from './propose-veto.tsx';
import { stateTones, type Veto, type VetoState, vetoStates } from './veto-data.ts';

const route = getRouteApi('/app/vetoes');

type Deciding = { readonly veto: Veto; readonly verdict: 'confirm' | 'refuse' };

/** Who proposed, who decided, on which basis. */
function Persons({ veto }: { readonly veto: Veto }) {
  const { t } = useTranslation('vetoes');
  const { decided } = veto;
  return (
    <>
      <StatusTag tone={stateTones[veto.state]}>{t(`states.${veto.state}`)}</StatusTag>
      <div className="sh-quiet">{t('proposedLine', { body: veto.body, by: veto.proposed.by, at: showTime(veto.proposed.at) })}</div>
      {decided === null ? null : <div className="sh-quiet">{t('decidedLine', { by: decided.by, at: showTime(decided.at) })}{decided.decision === null ? null : <div>{t('decisionLine', { decision: decided.decision })}</div>}{decided.note === null ? null : <div>{decided.note}</div>}</div>}
    </>
  );
}

export function VetoesPage() {
  const { t } = useTranslation('vetoes');
  const words = useWords();
  const pick = usePickText();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [isProposing, setProposing] = useState(false);
  const { page, pageSize } = pagingOf(search);
  const query = useQuery({
    ...trpc.vetoes.list.queryOptions({ assessmentId, page, pageSize, ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.state === undefined ? {} : { state: search.state }) }),
    placeholderData: keepPreviousData,
  });
  const withdraw = useMutation(trpc.vetoes.withdraw.mutationOptions({ onSuccess: () => { void message.success(t('withdrawn')); void queryClient.invalidateQueries(trpc.vetoes.pathFilter()); } }));
  const counts = query.data?.counts;
  const label = (state: VetoState): string => (counts === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: counts[state] }));
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  const mayPropose = query.data?.mayPropose === true && query.data.places.length > 0;
  return (
    <PageFrame title={t('title')} description={t('description')} actions={mayPropose ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setProposing(true)}>{t('propose')}</Button> : undefined}>
      <div className="sh-toolbar sh-no-print" role="search">
        <Segmented<VetoState | 'all'> value={search.state ?? 'all'} onChange={(state) => go({ state: state === 'all' ? undefined : state })} options={[{ value: 'all', label: t('all') }, ...vetoStates.map((state) => ({ value: state, label: label(state) }))]} />
        <UnitSelect value={search.unit} label={t('unit')} allLabel={t('allUnits')} onChange={(unit) => go({ unit })} />
      </div>
      {withdraw.error === null ? null : <Alert type="error" showIcon closable title={errorText(withdraw.error)} />}
      <QueryView query={query} lines={8}>
        {({ rows, total, named }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              total={total}
              rowKey={(veto) => veto.id}
              rowClass={(veto) => (veto.id === search.veto ? 'row-marked' : '')}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
              loading={query.isPlaceholderData}
              empty={named ? <EmptyState reason={t('emptyReason')} /> : <EmptyState title={t('noneNamed')} reason={t('noneNamedReason')} />}
              columns={[
                { key: 'unit', title: t('unit'), width: 130, render: (veto) => veto.unitName },
                { key: 'grounds', title: t('grounds'), render: (veto) => <>{veto.grounds}<div className="sh-quiet">{words.list(veto.evidence.map((one) => one.title))}</div></> },
                { key: 'clause', title: t('clause'), render: (veto) => <>{pick(veto.itemTitle)}<div className="sh-quiet">{veto.text}</div></> },
                { key: 'takes', title: t('takes'), width: 190, render: (veto) => <><strong className={veto.state === 'confirmed' ? 'sh-lost' : ''}>{words.list(veto.takes.map((one) => pick(one.title)))}</strong>{veto.state === 'confirmed' ? <div><Link to="/consequences" search={{ unit: veto.unitId }}>{t('toConsequences')}</Link></div> : <div className="sh-quiet">{t(veto.state === 'proposed' ? 'notYet' : 'noEffect')}</div>}</> },
                { key: 'state', title: t('state'), width: 210, render: (veto) => <Persons veto={veto} /> },
                {
                  key: 'actions', title: '', width: 150,
                  render: (veto) => (veto.state !== 'proposed' ? null : (
                    <span className="sh-toolbar sh-no-print">
                      {(['confirm', 'refuse'] as const).map((verdict) => (
                        <Tooltip key={verdict} title={veto.mayDecide || veto.why === null ? '' : pick(veto.why)}>
                          <Button type="link" size="small" className="link-cell" danger={verdict === 'confirm'} disabled={!veto.mayDecide} aria-label={words.labelled(t(verdict), veto.unitName)} onClick={() => setDeciding({ veto, verdict })}>{t(verdict)}</Button>
                        </Tooltip>
                      ))}
                      {veto.mayWithdraw ? <Button type="link" size="small" className="link-cell" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id: veto.id, expectedVersion: veto.version })}>{t('withdraw')}</Button> : null}
                    </span>
                  )),
                },
              ]}
            />
          </div>
        )}
      </QueryView>
      {deciding === null ? null : <DecideVeto {...deciding} onClose={() => setDeciding(null)} />}
      {isProposing && query.data ? <ProposeVeto places={query.data.places} onClose={() => setProposing(false)} /> : null}
    </PageFrame>
  );
}
