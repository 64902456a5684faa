import { EmptyState, PageFrame } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { TrackPicker } from '../tracks/track-picker.tsx';
import { NilReportDialog, type NilTarget } from './nil-report.tsx';
import { countStates, visibleMatrix } from './report-data.ts';
import { ReportLegend, ReportMatrix } from './report-matrix.tsx';
import { UnitSelect } from './unit-select.tsx';

const route = getRouteApi('/app/data/reporting');

export function ReportingPage() {
  const { t } = useTranslation('data');
  const { id: assessmentId } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [target, setTarget] = useState<NilTarget | null>(null);
  const query = useQuery(trpc.reports.status.queryOptions({ assessmentId }));
  return (
    <PageFrame title={t('reporting.title')} description={t('reporting.description')}>
      <div className="sh-toolbar">
        <TrackPicker withAll tracks={query.data?.tracks ?? []} value={search.track} onChange={(track) => void navigate({ search: (before) => ({ ...before, track, unit: undefined }) })} />
        <UnitSelect value={search.unit} label={t('facts.unit')} allLabel={t('reporting.allUnits')} onChange={(unit) => void navigate({ search: (before) => ({ ...before, unit }) })} />
        <label><Switch size="small" checked={search.missing === true} onChange={(on) => void navigate({ search: (before) => ({ ...before, missing: on ? true : undefined }), replace: true })} />{t('reporting.onlyMissing')}</label>
        <ReportLegend />
      </div>
      <QueryView query={query} lines={14}>
        {(status) => {
          const shown = visibleMatrix(status, search);
          return (
            <>
              <p className="sh-quiet report-summary">{t('reporting.summary', countStates(visibleMatrix(status, { unit: search.unit, track: search.track }).cells))}</p>
              <div className="sh-panel sh-panel-flush">{shown.datasets.length === 0 ? <EmptyState reason={t(search.missing === true ? 'reporting.emptyReason' : 'reporting.nothingDue')} /> : <ReportMatrix status={shown} onNil={setTarget} />}</div>
            </>
          );
        }}
      </QueryView>
      {target === null ? null : <NilReportDialog target={target} onClose={() => setTarget(null)} />}
    </PageFrame>
  );
}
