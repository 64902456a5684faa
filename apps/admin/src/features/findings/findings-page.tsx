import { PlusOutlined } from '@ant-design/icons';
import { DataTable, EmptyState, PageFrame, StatusTag, usePickText, useWords } from '@siheng/ui';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
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
import { useValueText } from '../judgements/value-text.ts';
import { DecideFinding } from './decide-finding.tsx';
import { EnterFinding } from './enter-finding.tsx';
import { type Finding, type FindingState, findingStates, oneOf, stateTones } from './finding-data.ts';

const route = getRouteApi('/app/findings');

type Deciding = { readonly finding: Finding; readonly verdict: 'verify' | 'dismiss' };

/** Who entered it, who decided, and what was said. */
function Persons({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('findings');
  const { decided } = finding;
  return (
    <>
      <StatusTag tone={stateTones[finding.state]}>{t(`states.${finding.state}`)}</StatusTag>
      <div className="sh-quiet">{t('enteredLine', { by: finding.entered.by, at: showTime(finding.entered.at) })}</div>
      {decided === null ? null : <div className="sh-quiet">{t('decidedLine', { by: decided.by, at: showTime(decided.at) })}{decided.note === null ? null : <div>{decided.note}</div>}</div>}
    </>
  );
}

export function FindingsPage() {
  const { t } = useTranslation('findings');
  const words = useWords();
  const pick = usePickText();
  const valueText = useValueText();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [isEntering, setEntering] = useState(false);
  const { page, pageSize } = pagingOf(search);
  const query = useQuery({
    ...trpc.findings.list.queryOptions({ assessmentId, page, pageSize, ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.state === undefined ? {} : { state: search.state }) }),
    placeholderData: keepPreviousData,
  });
  const withdraw = useMutation(trpc.findings.withdraw.mutationOptions({ onSuccess: () => { void message.success(t('withdrawn')); void queryClient.invalidateQueries(trpc.findings.pathFilter()); } }));
  const counts = query.data?.counts;
  const label = (state: FindingState): string => (counts === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: counts[state] }));
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  return (
    <PageFrame title={t('title')} description={t('description')} actions={query.data?.mayEnter === true ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setEntering(true)}>{t('enter')}</Button> : undefined}>
      <div className="sh-toolbar sh-no-print" role="search">
        <Segmented<FindingState | 'all'> value={search.state ?? 'all'} onChange={(state) => go({ state: state === 'all' ? undefined : state })} options={[{ value: 'all', label: t('all') }, ...findingStates.map((state) => ({ value: state, label: label(state) }))]} />
        <UnitSelect value={search.unit} label={t('unit')} allLabel={t('allUnits')} onChange={(unit) => go({ unit })} />
      </div>
      {withdraw.error === null ? null : <Alert type="error" showIcon closable title={errorText(withdraw.error)} />}
      <QueryView query={query} lines={8}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              total={total}
              rowKey={(finding) => finding.id}
              rowClass={(finding) => (finding.id === search.finding ? 'row-marked' : '')}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('emptyReason')} />}
              columns={[
                { key: 'unit', title: t('unit'), width: 130, render: (finding) => <>{finding.unitName}<div className="sh-quiet sh-nowrap">{finding.foundOn}</div></> },
                { key: 'found', title: t('found'), render: (finding) => <>{finding.found}<div className="sh-quiet">{words.list(finding.evidence.map((one) => one.title))}</div></> },
                { key: 'item', title: t('item'), render: (finding) => <>{pick(finding.itemTitle)}<div className="sh-quiet">{finding.text}</div></> },
                { key: 'value', title: t('value'), width: 150, render: (finding) => <><strong>{words.labelled(t(`directions.${finding.range.direction}`), valueText(oneOf(finding.range), [finding.value]))}</strong>{finding.state !== 'entered' || finding.current === null ? null : <div className="sh-quiet">{words.labelled(t('current'), valueText(oneOf(finding.range), finding.current))}</div>}</> },
                { key: 'state', title: t('state'), width: 200, render: (finding) => <Persons finding={finding} /> },
                {
                  key: 'actions', title: '', width: 150,
                  render: (finding) => (finding.state !== 'entered' ? null : (
                    <span className="sh-toolbar sh-no-print">
                      {(['verify', 'dismiss'] as const).map((verdict) => (
                        <Tooltip key={verdict} title={finding.mayVerify || finding.why === null ? '' : pick(finding.why)}>
                          <Button type="link" size="small" className="link-cell" danger={verdict === 'dismiss'} disabled={!finding.mayVerify} aria-label={words.labelled(t(verdict), finding.unitName)} onClick={() => setDeciding({ finding, verdict })}>{t(verdict)}</Button>
                        </Tooltip>
                      ))}
                      {finding.mayWithdraw ? <Button type="link" size="small" className="link-cell" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id: finding.id, expectedVersion: finding.version })}>{t('withdraw')}</Button> : null}
                    </span>
                  )),
                },
              ]}
            />
          </div>
        )}
      </QueryView>
      {deciding === null ? null : <DecideFinding {...deciding} onClose={() => setDeciding(null)} />}
      {isEntering ? <EnterFinding onClose={() => setEntering(false)} /> : null}
    </PageFrame>
  );
}
