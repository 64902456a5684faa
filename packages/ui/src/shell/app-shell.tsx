import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand.tsx';

type AppShellProps = {
  /** Drawn again when the menu folds. */
  readonly menu: (collapsed: boolean, expand: () => void) => ReactNode;
  readonly header: ReactNode;
  readonly children: ReactNode;
};

const narrow = '(max-width: 991px)';

/** Brand and menu at the side, switches at the top, the page in between; on a narrow screen the menu starts folded. */
export function AppShell({ menu, header, children }: AppShellProps) {
  const { t } = useTranslation('ui');
  const [collapsed, setCollapsed] = useState(() => window.matchMedia(narrow).matches);
  useEffect(() => {
    const query = window.matchMedia(narrow);
    const follow = (): void => setCollapsed(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return (
    <div className={collapsed ? 'sh-shell sh-shell-collapsed' : 'sh-shell'}>
      <a className="sh-skip" href="#main">{t('shell.skipToContent')}</a>
      <aside className="sh-sider sh-no-print">
        <Brand compact={collapsed} />
        <nav aria-label={t('shell.menu')} className="sh-menu">{menu(collapsed, () => setCollapsed(false))}</nav>
      </aside>
      <div className="sh-stage">
        <header className="sh-header sh-no-print">
          <Button type="text" icon={collapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />} aria-label={collapsed ? t('shell.expand') : t('shell.collapse')} aria-expanded={!collapsed} onClick={() => setCollapsed(!collapsed)} />
          {header}
        </header>
        <main id="main" tabIndex={-1} className="sh-content">{children}</main>
      </div>
    </div>
  );
}
