import { EmptyState, Points, showPoints } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { OverviewCards } from '../plugins/overview-cards.tsx';
import { Freshness } from '../scoring/freshness.tsx';
import { DecisiveItems } from './decisive-items.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { Figures } from './figures.tsx';
import type { OverviewData } from './overview-data.ts';
import { Panel } from './panel.tsx';
import { RankingChart } from './ranking-chart.tsx';
import { SectionLosses } from './section-losses.tsx';
import { TopLossRules } from './top-loss-rules.tsx';
import { TrackFigures } from './track-figures.tsx';
import { UnreportedList } from './unreported-list.tsx';
import { UntouchedItems } from './untouched-items.tsx';

const route = getRouteApi('/app/overview');

function TrackOverview({ data }: { readonly data: OverviewData }) {
  const { t } = useTranslation('overview');
  return (
    <>
      <div className="sh-grid-2">
        <Panel title={t('ranking')} extra={<Link to="/results" search={{ track: data.track }}>{t('seeAll')}</Link>}><RankingChart track={data.track} /></Panel>
        <div className="sh-page-body">
          <Panel title={t('distribution')}><DistributionChart distribution={data.distribution} /></Panel>
          <Panel title={t('unreported')}><UnreportedList unreported={data.unreported} /></Panel>
        </div>
      </div>
      <div className="sh-grid-2">
        <Panel title={t('lossBySection')}><SectionLosses losses={data.lossBySection} /></Panel>
        <Panel title={t('decisive')}><DecisiveItems items={data.decisive} /></Panel>
      </div>
      <Panel title={t('topLoss')}><TopLossRules rules={data.topLossRules} /></Panel>
      <Panel title={t('untouched')}><UntouchedItems items={data.untouched} /></Panel>
      <OverviewCards />
    </>
  );
}

function Scored({ data, onTrack }: { readonly data: OverviewData; readonly onTrack: (track: string) => void }) {
  const { t } = useTranslation('overview');
  const [first, second] = data.tracks;
  if (first === undefined) return <div className="sh-panel"><EmptyState title={t('noRun')} /></div>;
  return (
    <>
      {second === undefined ? (
        <Figures figures={[
          { key: 'units', label: t('units'), value: first.units },
          { key: 'scored', label: t('scored'), value: first.scored },
          { key: 'provisional', label: t('provisional'), value: first.provisional, note: t('provisionalHint'), ...(first.provisional > 0 ? { tone: 'warning' as const } : {}) },
          { key: 'mean', label: t('mean'), value: <Points value={first.meanTotal} />, ...(first.best === null || first.worst === null ? {} : { note: t('extremes', { best: showPoints(first.best.total), worst: showPoints(first.worst.total) }) }) },
        ]} />
      ) : <TrackFigures tracks={data.tracks} chosen={data.track} onChoose={onTrack} />}
      <TrackOverview data={data} />
    </>
  );
}

/** The county as its leaders and its office see it: how the totals lie, where points are lost and what decides the ranking, one track at a time. */
export function CountyOverview() {
  const { t } = useTranslation('overview');
  const { id: assessmentId } = useAssessment();
  const { track } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...trpc.overview.get.queryOptions({ assessmentId, ...(track === undefined ? {} : { track }) }), placeholderData: keepPreviousData });
  return (
    <>
      <Freshness shown={query.data === undefined ? undefined : (query.data.lastRun?.id ?? null)} />
      <QueryView query={query} lines={10}>
        {(data) => (data.lastRun === null ? (
          <>
            <div className="sh-panel"><EmptyState title={t('noRun')} reason={t('noRunReason')} /></div>
            <Panel title={t('unreported')}><UnreportedList unreported={data.unreported} /></Panel>
          </>
        ) : <Scored data={data} onTrack={(chosen) => void navigate({ search: (before) => ({ ...before, track: chosen }), replace: true })} />)}
      </QueryView>
    </>
  );
}
