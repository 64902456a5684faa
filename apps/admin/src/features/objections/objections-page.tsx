import { DataTable, EmptyState, PageFrame, Points, StatusTag, usePickText } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { pagingOf, searchOfTable, tableStateOf } from '../../routes/table-search.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { UnitSelect } from '../data/unit-select.tsx';
import { type ObjectionState, objectionStates, stateTones } from './objection-data.ts';
import { ObjectionDrawer } from './objection-drawer.tsx';


const route = getRouteApi('/app/objections');

/** The objections of a unit; for the office and the leading group the desk where they are handled. */
export function ObjectionsPage() {
  const { t } = useTranslation('objections');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const mayHandle = useMayDo('objections.handle');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { page, pageSize } = pagingOf(search);
  const query = useQuery({
    ...trpc.objections.list.queryOptions({ assessmentId, page, pageSize, ...(search.unit === undefined ? {} : { unitId: search.unit }), ...(search.state === undefined ? {} : { state: search.state }) }),
    placeholderData: keepPreviousData,
  });
  const counts = query.data?.counts;
  const label = (state: ObjectionState): string => (counts === undefined ? t(`states.${state}`) : t('stateCount', { state: t(`states.${state}`), count: counts[state] }));
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, page: undefined, ...change }) });
  const own = query.data?.own[0];
  const notice = query.data?.notice;
  return (
    <PageFrame title={t('title')} description={t(mayHandle ? 'descriptionDesk' : 'description')}>
      {notice === undefined ? null : (
        <Alert
          type={notice.isOpen ? 'info' : 'warning'}
          showIcon
          title={notice.isOpen ? (notice.until === null ? t('open') : t('openUntil', { day: notice.until })) : t(notice.state === 'public_notice' ? 'over' : 'notNotice')}
          {...(notice.isOpen && own ? { description: <Link to="/results/units/$unitId" params={{ unitId: own.id }} search={{ lost: true }}>{t('howTo', { unit: own.name })}</Link> } : {})}
        />
      )}
      <div className="sh-toolbar sh-no-print" role="search">
        <Segmented<ObjectionState | 'all'> value={search.state ?? 'all'} onChange={(state) => go({ state: state === 'all' ? undefined : state })} options={[{ value: 'all', label: t('all') }, ...objectionStates.map((state) => ({ value: state, label: label(state) }))]} />
        {mayHandle ? <UnitSelect value={search.unit} label={t('unit')} allLabel={t('allUnits')} onChange={(unit) => go({ unit })} /> : null}
      </div>
      <QueryView query={query} lines={8}>
        {({ rows, total }) => (
          <div className="sh-panel sh-panel-flush">
            <DataTable
              label={t('title')}
              rows={rows}
              total={total}
              rowKey={(objection) => objection.id}
              state={tableStateOf(search)}
              onState={(state) => void navigate({ search: (before) => ({ ...before, page: searchOfTable(state).page, size: searchOfTable(state).size }) })}
              loading={query.isPlaceholderData}
              empty={<EmptyState reason={t('emptyReason')} />}
              columns={[
                { key: 'unit', title: t('unit'), width: 130, render: (objection) => <>{objection.unitName}<div className="sh-quiet sh-nowrap">{showTime(objection.submitted.at)}</div></> },
                { key: 'line', title: t('line'), render: (objection) => <>{pick(objection.itemTitle)}<div className="sh-quiet">{pick(objection.text)}</div></> },
                { key: 'points', title: t('points'), width: 90, align: 'right', render: (objection) => (objection.kind === 'line' ? <Points value={objection.points} tone="lost" /> : <span className="sh-quiet">{t(`kinds.${objection.kind}`)}</span>) },
                { key: 'grounds', title: t('grounds'), render: (objection) => <span className="objection-grounds">{objection.grounds}</span> },
                { key: 'state', title: t('state'), width: 190, render: (objection) => <><StatusTag tone={stateTones[objection.state]}>{t(`states.${objection.state}`)}</StatusTag>{objection.decided === null ? null : <div className="sh-quiet">{t('decidedLine', { by: objection.decided.by, at: showTime(objection.decided.at) })}</div>}</> },
                {
                  key: 'actions', title: '', width: 150,
                  render: (objection) => (
                    <span className="sh-toolbar sh-no-print">
                      <Button type="link" size="small" className="link-cell" onClick={() => void navigate({ search: (before) => ({ ...before, objection: objection.id }) })}>{t(objection.state === 'submitted' && mayHandle ? 'handle' : 'look')}</Button>
                      {objection.state === 'accepted' ? <Link to="/objections/effect" search={{ objection: objection.id }}>{t('effect')}</Link> : null}
                    </span>
                  ),
                },
              ]}
            />
          </div>
        )}
      </QueryView>
      <ObjectionDrawer id={search.objection} onClose={() => void navigate({ search: (before) => ({ ...before, objection: undefined }) })} />
    </PageFrame>
  );
}
