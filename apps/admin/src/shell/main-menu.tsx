import { ApartmentOutlined, AuditOutlined, BarChartOutlined, ClockCircleOutlined, DashboardOutlined, DatabaseOutlined, FileDoneOutlined, ProfileOutlined } from '@ant-design/icons';
import { usePickText } from '@siheng/ui';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { Menu, type MenuProps } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../api/session.ts';
import { extensionPath, usePluginPages } from '../features/plugins/use-extensions.ts';
import { menuKeyOf } from './menu-key.ts';
import { AssessmentContext } from './use-assessment.ts';
import { useSettingsMenu } from './use-settings-menu.tsx';

type Items = NonNullable<MenuProps['items']>;

/** The menu by duty, with the pages that enabled plugins bring. A page that is left out here still says why it is closed. */
export function MainMenu({ collapsed }: { readonly collapsed: boolean }) {
  const { t } = useTranslation('shell');
  const pick = usePickText();
  const pages = usePluginPages();
  const navigate = useNavigate();
  const mayImport = useMayDo('facts.import');
  const mayEnter = useMayDo('facts.enter');
  const mayCollect = useMayDo('collection.read');
  const mayReadJudgements = useMayDo('judgements.read');
  const settings = useSettingsMenu();
  const isNew = useContext(AssessmentContext) === null;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const extensions: Items = pages.length === 0 ? [] : [{
    key: 'extensions',
    type: 'group',
    label: collapsed ? null : t('menu.extensions'),
    children: pages.map(({ plugin, part }) => ({ key: extensionPath(plugin, part.id), icon: <ApartmentOutlined />, label: <Link to="/extensions/$plugin/$page" params={{ plugin, page: part.id }}>{pick(part.title)}</Link> })),
  }];
  const items: Items = [
    { key: '/overview', icon: <DashboardOutlined />, label: <Link to="/overview">{t('menu.overview')}</Link> },
    ...(isNew ? [] : [{ key: '/cycle', icon: <ClockCircleOutlined />, label: <Link to="/cycle">{t('menu.cycle')}</Link> }]),
    { key: '/schemes', icon: <ProfileOutlined />, label: <Link to="/schemes">{t('menu.schemes')}</Link> },
    {
      key: 'data', icon: <DatabaseOutlined />, label: t('menu.data'),
      children: [
        { key: '/data', label: <Link to="/data">{t('menu.datasets')}</Link> },
        ...(mayImport ? [{ key: '/data/import', label: <Link to="/data/import">{t('menu.import')}</Link> }] : []),
        { key: '/data/batches', label: <Link to="/data/batches">{t('menu.batches')}</Link> },
        { key: '/data/facts', label: <Link to="/data/facts">{t('menu.facts')}</Link> },
        { key: '/data/reporting', label: <Link to="/data/reporting">{t('menu.reporting')}</Link> },
        ...(mayEnter ? [{ key: '/data/forms', label: <Link to="/data/forms">{t('menu.forms')}</Link> }] : []),
        ...(mayCollect ? [{ key: '/data/collection', label: <Link to="/data/collection">{t('menu.collection')}</Link> }] : []),
      ],
    },
    ...(mayReadJudgements ? [{ key: '/judgements', icon: <AuditOutlined />, label: <Link to="/judgements">{t('menu.judgements')}</Link> }] : []),
    {
      key: 'results', icon: <BarChartOutlined />, label: t('menu.results'),
      children: [
        { key: '/results', label: <Link to="/results">{t('menu.league')}</Link> },
        { key: '/results/runs', label: <Link to="/results/runs">{t('menu.runs')}</Link> },
      ],
    },
    {
      key: 'follow-up', icon: <FileDoneOutlined />, label: t('menu.followUp'),
      children: [
        { key: '/consequences', label: <Link to="/consequences">{t('menu.consequences')}</Link> },
        { key: '/rectification', label: <Link to="/rectification">{t('menu.rectification')}</Link> },
        { key: '/external-results', label: <Link to="/external-results">{t('menu.externalResults')}</Link> },
      ],
    },
    ...settings,
    { key: '/plugins', icon: <ApartmentOutlined />, label: <Link to="/plugins">{t('menu.plugins')}</Link> },
    ...extensions,
  ];
  return <Menu mode="inline" inlineCollapsed={collapsed} items={items} selectedKeys={[menuKeyOf(path)]} onClick={({ key, domEvent }) => (domEvent.type === 'keydown' ? void navigate({ href: key }) : undefined)} {...(collapsed ? {} : { defaultOpenKeys: isNew ? ['settings'] : ['data', 'results', 'follow-up', ...(path.startsWith('/settings/') ? ['settings'] : [])] })} />;
}
