import { EmptyState, PageFrame } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { CompareItems, CompareTotals } from './compare-sheets-table.tsx';
import { RunSelect } from './run-line.tsx';
import './compare.css';

const route = getRouteApi('/app/results/compare-sheets');

type SideProps = { readonly label: string; readonly assessment: string; readonly unit: string | undefined; readonly onAssessment: (id: string) => void; readonly onUnit: (id: string) => void };

/** Which sheet: the year and the unit of one side. */
function SideChoice({ label, assessment, unit, onAssessment, onUnit }: SideProps) {
  const { t } = useTranslation('results');
  const own = useAssessment();
  const years = (useSession()?.assessments ?? []).filter((one) => one.orgId === own.orgId);
  const { data } = useQuery({ ...trpc.assessments.get.queryOptions({ id: assessment }), staleTime: 300_000 });
  return (
    <fieldset className="compare-side">
      <legend>{label}</legend>
      {years.length > 1 ? <Select aria-label={t('compareSheets.year', { side: label })} value={assessment} popupMatchSelectWidth={false} options={years.map((year) => ({ value: year.id, label: year.title }))} onChange={onAssessment} /> : null}
      <Select aria-label={t('compareSheets.unit', { side: label })} className="unit-select" placeholder={t('compareSheets.chooseUnit')} value={unit ?? null} showSearch={{ optionFilterProp: 'label' }} options={(data?.units ?? []).map((one) => ({ value: one.id, label: one.name }))} onChange={onUnit} />
    </fieldset>
  );
}

/** Two units, two years or two runs of one unit, item by item and rule by rule. */
export function CompareSheetsPage() {
  const { t } = useTranslation('results');
  const { id } = useAssessment();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<typeof search>): void => void navigate({ search: (before) => ({ ...before, ...change }) });
  const [yearA, yearB] = [search.yearA ?? id, search.yearB ?? id];
  const [unitA, unitB] = [search.unitA, search.unitB];
  const isReady = unitA !== undefined && unitB !== undefined;
  const query = useQuery({
    ...trpc.results.compareSheets.queryOptions({
      a: { assessmentId: yearA, unitId: unitA ?? '', ...(search.a === undefined ? {} : { runId: search.a }) },
      b: { assessmentId: yearB, unitId: unitB ?? '', ...(search.b === undefined ? {} : { runId: search.b }) },
    }),
    enabled: isReady,
  });
  const isAll = search.all === true;
  return (
    <PageFrame title={t('compareSheets.title')} description={t('compareSheets.description')} crumbs={[{ key: 'league', title: <Link to="/results">{t('title')}</Link> }, { key: 'compare', title: t('compareSheets.title') }]}>
      <div className="sh-toolbar compare-sides">
        <SideChoice label={t('compareSheets.a')} assessment={yearA} unit={unitA} onAssessment={(yearOfA) => go({ yearA: yearOfA, a: undefined })} onUnit={(unit) => go({ unitA: unit })} />
        {yearA === id ? <RunSelect label={t('compareSheets.runA')} value={search.a} onlyCurrentAsNone onChange={(run) => go({ a: run })} /> : null}
        <SideChoice label={t('compareSheets.b')} assessment={yearB} unit={unitB} onAssessment={(yearOfB) => go({ yearB: yearOfB, b: undefined })} onUnit={(unit) => go({ unitB: unit })} />
        {yearB === id ? <RunSelect label={t('compareSheets.runB')} value={search.b} onlyCurrentAsNone onChange={(run) => go({ b: run })} /> : null}
        <label><Switch size="small" checked={isAll} onChange={(on) => go({ all: on ? true : undefined })} />{t('compareSheets.all')}</label>
      </div>
      {isReady ? <QueryView query={query} lines={12}>{(data) => <><CompareTotals data={data} /><CompareItems data={data} all={isAll} /></>}</QueryView> : <div className="sh-panel"><EmptyState title={t('compareSheets.pick')} reason={t('compareSheets.pickReason')} /></div>}
    </PageFrame>
  );
}
