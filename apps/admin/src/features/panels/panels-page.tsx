import { EmptyState, PageFrame, StatusTag, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { useAssessment } from '../../shell/use-assessment.ts';
import type { Panel } from './panel-data.ts';
import { PanelMembers } from './panel-members.tsx';
import './panels.css';
import { RatingSheetView } from './rating-sheet.tsx';

const route = getRouteApi('/app/panels');

function PanelView({ panel, mayManage, seesAll }: { readonly panel: Panel; readonly mayManage: boolean; readonly seesAll: boolean }) {
  const { t } = useTranslation('panels');
  return (
    <>
      {panel.mine === null ? null : <section aria-label={t('mySheet')} className="sh-page-body"><h2 className="panel-heading">{t('mySheet')}</h2><RatingSheetView measure={panel.measure} /></section>}
      {seesAll ? <section className="sh-panel" aria-label={t('members')}><h2>{t('members')}</h2><p className="sh-quiet">{t('membersHint')}</p><PanelMembers key={panel.measure} panel={panel} mayManage={mayManage} /></section> : null}
    </>
  );
}

/** The panels of the assessment: the own sheet to fill in, and for the office who has not rated. */
export function PanelsPage() {
  const { t } = useTranslation('panels');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const { panel: wanted } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(trpc.panels.list.queryOptions({ assessmentId }));
  return (
    <PageFrame title={t('title')} description={t('description')}>
      <QueryView query={query} lines={10}>
        {({ panels, mayManage }) => {
          const chosen = panels.find((panel) => panel.measure === wanted) ?? panels[0];
          if (chosen === undefined) return <div className="sh-panel"><EmptyState title={t('none')} reason={t('noneReason')} /></div>;
          const seesAll = mayManage || panels.some((panel) => panel.members.length > 0);
          return (
            <>
              <div className="sh-toolbar"><Segmented aria-label={t('panel')} value={chosen.measure} options={panels.map((panel) => ({ value: panel.measure, label: <span>{pick(panel.title)} {panel.mine !== null && panel.mine.rated < panel.mine.due ? <StatusTag tone="warning">{panel.mine.due - panel.mine.rated}</StatusTag> : null}</span> }))} onChange={(panel) => void navigate({ search: (before) => ({ ...before, panel }) })} /></div>
              <PanelView panel={chosen} mayManage={mayManage} seesAll={seesAll} />
            </>
          );
        }}
      </QueryView>
    </PageFrame>
  );
}
