import { PageFrame } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useRunLine } from '../results/run-line.tsx';
import { ScoreNow } from '../scoring/score-now.tsx';
import { CountyOverview } from './county-overview.tsx';
import { OwnOverview } from './own-overview.tsx';
import { ResultsOfOthers } from './results-of-others.tsx';
import './overview.css';

/** The first page: for the staff of a unit the own unit, for everybody else the county. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const assessment = useAssessment();
  const duties = useSession()?.duties ?? [];
  const isStaff = duties.length > 0 && duties.every((duty) => duty.role === 'station');
  const [first] = duties;
  const runLine = useRunLine();
  const { data } = useQuery(trpc.results.freshness.queryOptions({ assessmentId: assessment.id }));
  return (
    <PageFrame title={isStaff && duties.length === 1 && first ? first.org.name : t('title')} description={data?.run ? runLine(data.run) : assessment.title} actions={<ScoreNow primary={data?.stale === true} />}>
      {isStaff ? <OwnOverview /> : <><ResultsOfOthers /><CountyOverview /></>}
    </PageFrame>
  );
}
