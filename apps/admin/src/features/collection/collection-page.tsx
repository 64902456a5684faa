import { NoPermission, PageFrame } from '@siheng/ui';
import { getRouteApi } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.ts';
import { KeysTab } from './keys-tab.tsx';
import { RunDrawer } from './run-drawer.tsx';
import { RunsTab } from './runs-tab.tsx';
import { SourcesTab } from './sources-tab.tsx';

const route = getRouteApi('/app/data/collection');
const tabs = ['sources', 'runs', 'keys'] as const;

/** What comes from other systems: sources, runs, keys. */
export function CollectionPage() {
  const { t } = useTranslation('collection');
  const { tab = 'sources', run } = route.useSearch();
  const navigate = route.useNavigate();
  const mayRead = useMayDo('collection.read');
  const content = { sources: <SourcesTab />, runs: <RunsTab />, keys: <KeysTab /> };
  return (
    <PageFrame title={t('title')} description={t('description')}>
      {mayRead ? (
        <Tabs activeKey={tab} destroyOnHidden items={tabs.map((key) => ({ key, label: t(`tabs.${key}`), children: content[key] }))} onChange={(key) => void navigate({ search: (before) => ({ assessment: before.assessment, tab: tabs.find((one) => one === key) }) })} />
      ) : <div className="sh-panel"><NoPermission /></div>}
      <RunDrawer runId={run} onClose={() => void navigate({ search: (before) => ({ ...before, run: undefined }) })} />
    </PageFrame>
  );
}
