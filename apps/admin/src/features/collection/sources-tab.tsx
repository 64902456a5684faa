import { DataTable, EmptyState, usePickText } from '@siheng/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../api/trpc.ts';
import { QueryView } from '../../shell/query-view.tsx';
import { showTime } from '../../shell/show-time.ts';
import { useAssessment } from '../../shell/use-assessment.ts';
import { isUnfinished, lookAgainMs, type Source } from './collection-data.ts';
import { RunState } from './run-state.tsx';
import { Schedule } from './schedule.tsx';
import { SourceActions } from './source-actions.tsx';
import { SourceDrawer } from './source-drawer.tsx';

const route = getRouteApi('/app/data/collection');

/** The systems that are pulled. */
export function SourcesTab() {
  const { t } = useTranslation('collection');
  const pick = usePickText();
  const { id: assessmentId } = useAssessment();
  const navigate = route.useNavigate();
  const [edited, setEdited] = useState<Source | 'new' | null>(null);
  const query = useQuery({ ...trpc.collection.sources.queryOptions({ assessmentId }), refetchInterval: ({ state: { data } }) => (data?.rows.some((row) => row.lastRun !== null && isUnfinished(row.lastRun)) ? lookAgainMs : false) });
  const openRun = (run: string): void => void navigate({ search: (before) => ({ ...before, run }) });
  return (
    <>
      <QueryView query={query}>
        {({ rows, mayManage }) => (
          <>
            {mayManage ? <div className="sh-toolbar collection-toolbar"><Button type="primary" onClick={() => setEdited('new')}>{t('sources.add')}</Button></div> : null}
            <div className="sh-panel sh-panel-flush">
              <DataTable
                label={t('tabs.sources')}
                rows={rows}
                rowKey={(row) => row.id}
                empty={<EmptyState reason={t('sources.emptyReason')} />}
                columns={[
                  { key: 'title', title: t('sources.name'), render: (row) => <>{row.title}<div className="sh-quiet">{row.settings.url}</div></> },
                  { key: 'dataset', title: t('sources.dataset'), width: 170, render: (row) => <>{pick(row.datasetTitle)}<div className="sh-quiet">{row.unitName ?? t('sources.eachUnit')}</div></> },
                  { key: 'schedule', title: t('sources.schedule'), width: 190, render: (row) => <Schedule source={row} /> },
                  { key: 'last', title: t('sources.last'), width: 170, render: ({ lastRun }) => (lastRun === null ? <span className="sh-quiet">{t('sources.never')}</span> : <><Button type="link" size="small" className="link-cell" onClick={() => openRun(lastRun.id)}>{showTime(lastRun.startedAt)}</Button><div><RunState run={lastRun} /></div></>) },
                  { key: 'actions', title: '', width: 230, render: (row) => <SourceActions source={row} mayManage={mayManage} onEdit={() => setEdited(row)} /> },
                ]}
              />
            </div>
          </>
        )}
      </QueryView>
      {edited === null ? null : <SourceDrawer source={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
