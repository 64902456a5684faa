import { DataTable, EmptyState, PageFrame, StatusTag, usePickText, type Tone, sentence, useWords } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo, useSession } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { placeKey, type Place } from './judgement-data.ts';
import { JudgementForm } from './judgement-form.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueProgress } from './queue-progress.tsx';
import { useRangeText } from './range-text.ts';
import { useValueText } from './value-text.ts';
import './judgements.css';

const route = getRouteApi('/app/judgements');
const tones: Readonly<Record<Place['state'], Tone>> = { owed: 'warning', judged: 'success', idle: 'neutral' };
/** In the URL: what no department is named for. */
const none = '-';
type By = 'unit' | 'item' | 'state';

function useQueue() {
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const own = useSession()?.duties.find((duty) => duty.department !== null)?.department ?? null;
  const department = search.department ?? own ?? '*';
  const [mayJudge, mayRate] = [useMayDo('judgements.submit'), useMayDo('judgements.rate')];
  const isReader = !mayJudge && !mayRate;
  // Who only reads sees what was judged; who judges, what is owed.
  const state = search.state ?? (isReader ? 'judged' : 'owed');
  const query = useQuery({
    ...trpc.judgements.queue.queryOptions({ assessmentId, ...pagingOf<By>(search), ...(department === '*' ? {} : { department: department === none ? '' : department }), ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.track === undefined ? {} : { track: search.track }), ...(state === 'all' ? {} : { state }) }),
    placeholderData: keepPreviousData,
  });
  return { query, department, state, isReader } as const;
}

function EntryDrawer({ rows, entry, onEntry }: { readonly rows: readonly Place[]; readonly entry: string | undefined; readonly onEntry: (entry: string | undefined) => void }) {
  const { t } = useTranslation('judgements');
  const pick = usePickText();
  const at = rows.findIndex((row) => placeKey(row) === entry);
  const place = rows[at];
  const next = rows[at + 1];
  return (
    <Drawer open={place !== undefined} size={600} title={place === undefined ? '' : t('entry', { item: pick(place.itemTitle) })} onClose={() => onEntry(undefined)} destroyOnHidden>
      {place === undefined ? null : <JudgementForm key={`${placeKey(place)}:${place.current?.version ?? 0}`} place={place} hasNext={next !== undefined} onDone={(goOn) => onEntry(goOn && next !== undefined ? placeKey(next) : undefined)} />}
    </Drawer>
  );
}

export function JudgementsPage() {
  const { t } = useTranslation('judgements');
  const words = useWords();
  const pick = usePickText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const range = useRangeText();
  const valueText = useValueText();
  const { query, department, state, isReader } = useQueue();
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, entry: undefined, ...change }) });
  const open = (entry: string | undefined): void => void navigate({ search: (before) => ({ ...before, entry }) });
  return (
    <PageFrame title={t(isReader ? 'readTitle' : 'title')} description={t(isReader ? 'readDescription' : 'description')}>
      <QueueFilters queue={query.data} state={state} department={department} unit={search.unit} track={search.track} onState={(next) => go({ state: next === (isReader ? 'judged' : 'owed') ? undefined : next })} onDepartment={(next) => go({ department: next })} onUnit={(unit) => go({ unit })} onTrack={(track) => go({ track, unit: undefined })} />
      <QueueProgress departments={query.data?.departments ?? []} chosen={department} onChoose={(next) => go({ department: next })} />
      <QueryView query={query} lines={12}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              total={total}
              rowKey={placeKey}
              state={tableStateOf(search)}
              onState={(next) => void navigate({ search: (before) => ({ ...before, ...searchOfTable<By>(next) }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t(state === 'owed' ? 'emptyOwed' : 'emptyReason')} />}
              columns={[
                { key: 'unit', title: t('unit'), width: 130, sortable: true, render: (row) => row.unitName },
                { key: 'item', title: t('sentence'), sortable: true, render: (row) => <><div>{sentence(row.text)}</div><div className="sh-quiet">{[pick(row.measureTitle), pick(row.itemTitle), words.list(row.departments)].filter(Boolean).join(' · ')}</div></> },
                { key: 'range', title: t('range'), width: 170, render: (row) => range(row) },
                { key: 'state', title: t('current'), width: 170, sortable: true, render: (row) => <><StatusTag tone={tones[row.state]}>{t(`states.${row.state}`)}</StatusTag>{row.panel === null ? null : <div><Link to="/panels" search={{ panel: row.measure }}>{t('panelRated', row.panel)}</Link></div>}{row.current === null ? null : <div>{valueText(row, row.current.values)} <span className="sh-quiet">{row.current.author}</span></div>}</> },
                { key: 'actions', title: '', width: 100, render: (row) => <Button type="link" size="small" className="link-cell" aria-label={words.labelled(t(row.mayJudge ? (row.current === null ? 'judge' : 'change') : 'look'), `${row.unitName} ${row.text}`)} {...(row.why === undefined ? {} : { title: pick(row.why) })} onClick={() => open(placeKey(row))}>{t(row.mayJudge ? (row.current === null ? 'judge' : 'change') : 'look')}</Button> },
              ]}
            />
            <EntryDrawer rows={rows} entry={search.entry} onEntry={open} />
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
