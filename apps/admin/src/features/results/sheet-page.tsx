import { PrinterOutlined } from '@ant-design/icons';
import { EmptyState, PageFrame, StatusTag } from '@siheng/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import { useClassName } from '../../shell/use-class-name.ts';
import { Freshness } from '../scoring/freshness.tsx';
import { lostSections } from './lost-sections.ts';
import { OldRunNotice, useRunLine } from './run-line.tsx';
import './sheet.css';
import { SheetComposition } from './sheet-composition.tsx';
import { SheetGrade } from './sheet-grade.tsx';
import { SheetSummary } from './sheet-summary.tsx';
import { SheetTable } from './sheet-table.tsx';

const route = getRouteApi('/app/results/units/$unitId');

export function SheetPage() {
  const { t } = useTranslation('results');
  const { id: assessmentId } = useAssessment();
  const { unitId } = route.useParams();
  const { run, lost } = route.useSearch();
  const navigate = route.useNavigate();
  const runLine = useRunLine();
  const className = useClassName();
  const query = useQuery({ ...trpc.results.sheet.queryOptions({ assessmentId, unitId, ...(run === undefined ? {} : { runId: run }) }), placeholderData: keepPreviousData });
  const sheet = query.data;
  return (
    <PageFrame
      title={sheet?.unit.name ?? t('sheet.title')}
      tags={sheet?.unit.class ? <StatusTag tone="neutral">{className(sheet.unit.class)}</StatusTag> : null}
      crumbs={[{ key: 'league', title: <Link to="/results" search={{ run }}>{t('title')}</Link> }, { key: 'sheet', title: t('sheet.title') }]}
      {...(sheet ? { description: runLine(sheet.run) } : {})}
      actions={<><Link to="/results/compare-sheets" search={{ unitA: unitId, unitB: sheet?.neighbours.above?.unitId ?? sheet?.neighbours.below?.unitId, a: run, b: run }}>{t('compareSheets.open')}</Link><Button icon={<PrinterOutlined />} onClick={() => globalThis.print()}>{t('sheet.print')}</Button></>}
    >
      <Freshness shown={sheet?.run.published === true ? sheet.run.id : undefined} />
      {sheet ? <OldRunNotice run={sheet.run} onCurrent={() => void navigate({ search: (before) => ({ ...before, run: undefined }) })} /> : null}
      <QueryView query={query} lines={14}>
        {(data) => {
          const sections = lost === true ? lostSections(data.sections) : data.sections;
          return (
            <>
              <SheetSummary sheet={data} run={run} />
              <div className="sheet-explained"><SheetComposition composition={data.composition} /><SheetGrade sheet={data} /></div>
              <div className="sh-toolbar sh-no-print">
                <label><Switch size="small" checked={lost === true} onChange={(on) => void navigate({ search: (before) => ({ ...before, lost: on ? true : undefined }), replace: true })} />{t('sheet.onlyLost')}</label>
              </div>
              <div className="sh-panel sh-panel-flush">
                {sections.length === 0 ? <EmptyState title={t('sheet.noneLost')} reason={t('sheet.noneLostReason')} /> : <SheetTable sections={sections} unitId={unitId} run={run} />}
              </div>
            </>
          );
        }}
      </QueryView>
    </PageFrame>
  );
}
