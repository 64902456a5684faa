import { DataTable, EmptyState, StatusTag, type Tone, usePickText, useWords } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { beginningOf, type CoverageData, type CoverageRow, type CoverageState, coverageStates, filterRows, proofsOf } from './coverage-rows.ts';

const route = getRouteApi('/app/schemes/$hash');

const tones: Readonly<Record<CoverageState, Tone>> = { executed: 'success', placed: 'warning', 'not-executable': 'neutral', open: 'error' };

/** Sentences that stand in the document tab, where they can be read with their rule. */
const inDocument = (row: CoverageRow): boolean => (row.kind === 'rule' || row.kind === 'standard') && row.text !== '';

function Sentence({ row, hash }: { readonly row: CoverageRow; readonly hash: string }) {
  const { t } = useTranslation('clauses');
  return (
    <>
      <div className="clause-text">{row.text === '' ? <span className="sh-quiet">{t('notInSource')}</span> : row.text}</div>
      {inDocument(row) ? <Link to="/schemes/$hash" params={{ hash }} search={{ query: beginningOf(row) }}>{t('readInDocument')}</Link> : null}
    </>
  );
}

function Kind({ row }: { readonly row: CoverageRow }) {
  const { t } = useTranslation('clauses');
  const state = <StatusTag tone={tones[row.state]}>{t(`states.${row.state}`)}</StatusTag>;
  return row.kind === row.state ? state : <>{t(`kinds.${row.kind}`)}<div>{state}</div></>;
}

function Proof({ row }: { readonly row: CoverageRow }) {
  const { t } = useTranslation('clauses');
  const pick = usePickText();
  const { list } = useWords();
  const { cases, tests } = proofsOf(row);
  if (row.reason !== null) return <span>{pick(row.reason)}</span>;
  return (
    <>
      {cases.length === 0 ? null : <div>{t('cases', { cases: list(cases) })}</div>}
      {tests.map((test) => <div key={test}><code className="sh-quiet clause-path">{test}</code></div>)}
    </>
  );
}

function Coverage({ data, hash }: { readonly data: CoverageData; readonly hash: string }) {
  const { t } = useTranslation('clauses');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const count = (state: CoverageState): number => data.rows.filter((row) => row.state === state).length;
  const set = (change: { readonly state?: CoverageState | undefined; readonly clause?: string | undefined }): void => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  if (data.document === null) return <div className="sh-panel"><EmptyState title={t('noInventory')} reason={t('noInventoryReason')} /></div>;
  return (
    <div className="sh-page-body">
      <section className="sh-panel"><strong>{t('figures', { total: data.total, accounted: data.accounted, executed: data.executed })}</strong><p className="sh-quiet">{t('hint')}</p></section>
      <div className="sh-toolbar sh-no-print" role="search">
        <Segmented<CoverageState | 'all'>
          aria-label={t('state')}
          value={search.state ?? 'all'}
          onChange={(state) => set({ state: state === 'all' ? undefined : state })}
          options={[{ value: 'all', label: t('all', { count: data.total }) }, ...coverageStates.map((state) => ({ value: state, label: t('stateCount', { state: t(`states.${state}`), count: count(state) }) }))]}
        />
        <Input.Search className="scheme-find" allowClear aria-label={t('find')} placeholder={t('find')} defaultValue={search.clause ?? ''} onSearch={(clause) => set({ clause: clause.trim() || undefined })} />
      </div>
      <div className="sh-panel sh-panel-flush">
        <DataTable
          label={t('title')}
          rows={filterRows(data.rows, search)}
          rowKey={(row) => row.id}
          scrollX={1080}
          empty={<EmptyState title={t('noMatch')} reason={t('noMatchReason')} />}
          columns={[
            { key: 'text', title: t('text'), render: (row) => <Sentence row={row} hash={hash} /> },
            { key: 'clause', title: t('clause'), width: 210, render: (row) => <code className="clause-path">{row.id}</code> },
            { key: 'kind', title: t('kind'), width: 130, render: (row) => <Kind row={row} /> },
            { key: 'where', title: t('where'), width: 250, render: (row) => row.where.map((place) => <div key={place}><code className="clause-path">{place}</code></div>) },
            { key: 'shownBy', title: t('shownBy'), width: 270, render: (row) => <Proof row={row} /> },
          ]}
        />
      </div>
    </div>
  );
}

/** Where each clause of the source document lives, and what shows it at work. */
export function CoverageTab({ hash }: { readonly hash: string }) {
  const query = useQuery({ ...trpc.schemes.coverage.queryOptions({ hash }), staleTime: Number.POSITIVE_INFINITY });
  return <QueryView query={query} lines={12}>{(data) => <Coverage data={data} hash={hash} />}</QueryView>;
}
