import { ApartmentOutlined, AuditOutlined, BarChartOutlined, CheckSquareOutlined, DashboardOutlined, DatabaseOutlined, FileDoneOutlined, ProfileOutlined, SettingOutlined } from '@ant-design/icons';
import { SideNav, type SideNavGroup, usePickText } from '@siheng/ui';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { extensionPath, usePluginPages } from '../features/plugins/use-extensions.ts';
import { useWaiting } from '../features/my-work/use-work.ts';
import { isInMenu, type MenuIcon, menuGroups, menuKeyOf } from './menu-entries.ts';

const icons: Readonly<Record<MenuIcon, ReactNode>> = {
  work: <CheckSquareOutlined />, overview: <DashboardOutlined />, schemes: <ProfileOutlined />, data: <DatabaseOutlined />, judging: <AuditOutlined />, results: <BarChartOutlined />, 'follow-up': <FileDoneOutlined />, settings: <SettingOutlined />, plugins: <ApartmentOutlined />,
};

/** The menu by duty, with the pages that enabled plugins bring. */
export function MainMenu({ collapsed, onExpand }: { readonly collapsed: boolean; readonly onExpand: () => void }) {
  const { t } = useTranslation('shell');
  const pick = usePickText();
  const pages = usePluginPages();
  const mayDo = useSession()?.mayDo ?? [];
  const path = useRouterState({ select: (state) => state.location.pathname });
  const current = menuKeyOf(path);
  const waiting = useWaiting();
  const own = menuGroups.map(({ id, text, icon, entries }): SideNavGroup => ({
    id, label: t(`menu.${text}`), icon: icons[icon],
    entries: entries.filter((entry) => isInMenu(entry, mayDo)).map((entry) => ({ key: entry.to, label: t(`menu.${entry.text}`), badge: waiting(entry.to), link: (content, props) => <Link to={entry.to} {...props}>{content}</Link> })),
  }));
  const extensions: SideNavGroup = {
    id: 'extensions', label: t('menu.extensions'), icon: icons.plugins,
    entries: pages.map(({ plugin, part }) => ({ key: extensionPath(plugin, part.id), label: pick(part.title), link: (content, props) => <Link to="/extensions/$plugin/$page" params={{ plugin, page: part.id }} {...props}>{content}</Link> })),
  };
  return <SideNav groups={[...own, extensions].filter(({ entries }) => entries.length > 0)} current={current} collapsed={collapsed} onExpand={onExpand} />;
}
