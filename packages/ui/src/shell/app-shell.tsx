import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button, Layout } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand.tsx';

type AppShellProps = {
  /** Drawn again when the menu folds. */
  readonly menu: (collapsed: boolean) => ReactNode;
  readonly header: ReactNode;
  readonly children: ReactNode;
};

/** Brand and menu at the side, switches at the top, the page in between. */
export function AppShell({ menu, header, children }: AppShellProps) {
  const { t } = useTranslation('ui');
  const [collapsed, setCollapsed] = useState(false);
  return (
    <Layout className="sh-shell">
      <a className="sh-skip" href="#main">{t('shell.skipToContent')}</a>
      <Layout.Sider className="sh-sider sh-no-print" width={208} collapsedWidth={56} collapsed={collapsed} breakpoint="lg" onBreakpoint={setCollapsed} theme="light">
        <Brand compact={collapsed} />
        <nav aria-label={t('shell.menu')} className="sh-menu">{menu(collapsed)}</nav>
      </Layout.Sider>
      <Layout>
        <Layout.Header className="sh-header sh-no-print">
          <Button type="text" icon={collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />} aria-label={collapsed ? t('shell.expand') : t('shell.collapse')} onClick={() => setCollapsed(!collapsed)} />
          {header}
        </Layout.Header>
        <Layout.Content id="main" role="main" tabIndex={-1} className="sh-content">{children}</Layout.Content>
      </Layout>
    </Layout>
  );
}
