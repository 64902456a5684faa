import { EmptyState, PageFrame, Points, showPoints } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { OverviewCards } from '../plugins/overview-cards.tsx';
import { Freshness } from '../scoring/freshness.tsx';
import { ScoreNow } from '../scoring/score-now.tsx';
import { Figures } from './figures.tsx';
import type { OverviewData } from './overview-data.ts';
import { RankingChart } from './ranking-chart.tsx';
import { SectionLosses } from './section-losses.tsx';
import { TopLossRules } from './top-loss-rules.tsx';
import { UnreportedList } from './unreported-list.tsx';

function Panel({ title, extra, children }: { readonly title: string; readonly extra?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="sh-panel" aria-label={title}>
      <div className="panel-head"><h2>{title}</h2>{extra}</div>
      {children}
    </section>
  );
}

function Scored({ data }: { readonly data: OverviewData }) {
  const { t } = useTranslation('overview');
  return (
    <>
      <Figures figures={[
        { key: 'units', label: t('units'), value: data.units },
        { key: 'scored', label: t('scored'), value: data.scored },
        { key: 'provisional', label: t('provisional'), value: data.provisional, note: t('provisionalHint'), ...(data.provisional > 0 ? { tone: 'warning' as const } : {}) },
        { key: 'mean', label: t('mean'), value: <Points value={data.meanTotal} />, ...(data.best === null || data.worst === null ? {} : { note: t('extremes', { best: showPoints(data.best.total), worst: showPoints(data.worst.total) }) }) },
      ]} />
      <div className="sh-grid-2">
        <Panel title={t('ranking')} extra={<Link to="/results">{t('seeAll')}</Link>}><RankingChart /></Panel>
        <div className="sh-page-body">
          <Panel title={t('lossBySection')}><SectionLosses losses={data.lossBySection} /></Panel>
          <Panel title={t('unreported')}><UnreportedList unreported={data.unreported} /></Panel>
        </div>
      </div>
      <Panel title={t('topLoss')}><TopLossRules rules={data.topLossRules} /></Panel>
      <OverviewCards />
    </>
  );
}

export function OverviewPage() {
  const { t } = useTranslation('overview');
  const assessment = useAssessment();
  const query = useQuery(trpc.overview.get.queryOptions({ assessmentId: assessment.id }));
  const run = query.data?.lastRun;
  return (
    <PageFrame
      title={t('title')}
      description={run ? t('lastRun', { number: run.number, at: showTime(run.at), by: run.by, reason: run.reason }) : assessment.title}
      actions={<ScoreNow primary={query.data?.stale === true || run === null} />}
    >
      <Freshness />
      <QueryView query={query} lines={10}>
        {(data) => (data.lastRun === null ? (
          <>
            <div className="sh-panel"><EmptyState title={t('noRun')} reason={t('noRunReason')} /></div>
            <div className="sh-panel"><h2>{t('unreported')}</h2><UnreportedList unreported={data.unreported} /></div>
          </>
        ) : <Scored data={data} />)}
      </QueryView>
    </PageFrame>
  );
}
