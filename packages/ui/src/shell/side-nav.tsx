import { DownOutlined } from '@ant-design/icons';
import { useId, useState, type ReactNode } from 'react';

/** What the navigation puts on a link. */
type LinkLook = { readonly className: string; readonly 'aria-current'?: 'page'; readonly title?: string };

export type SideNavEntry = { readonly key: string; readonly label: string; readonly badge?: number; readonly link: (content: ReactNode, look: LinkLook) => ReactNode };
export type SideNavGroup = { readonly id: string; readonly label: string; readonly icon: ReactNode; readonly entries: readonly SideNavEntry[] };

type SideNavProps = {
  readonly groups: readonly SideNavGroup[];
  /** Key of the entry to which the page belongs. */
  readonly current: string;
  /** Only icons; a group then unfolds the whole navigation. */
  readonly collapsed: boolean;
  readonly onExpand: () => void;
};

const storageKey = 'siheng.menu.closed';

// Settings are needed seldom.
const remembered = (): readonly string[] => (localStorage.getItem(storageKey) ?? 'settings').split(',').filter((id) => id !== '');

function Entry({ entry, icon, isCurrent, collapsed }: { readonly entry: SideNavEntry; readonly icon?: ReactNode; readonly isCurrent: boolean; readonly collapsed: boolean }) {
  const content = (
    <>
      {icon}
      {collapsed ? <span className="sh-hidden">{entry.label}</span> : <span className="sh-nav-label">{entry.label}</span>}
      {entry.badge === undefined || entry.badge === 0 ? null : <span className={collapsed ? 'sh-nav-dot' : 'sh-nav-badge'}>{collapsed ? <span className="sh-hidden">{entry.badge}</span> : entry.badge}</span>}
    </>
  );
  return <li>{entry.link(content, { className: isCurrent ? 'sh-nav-link sh-nav-current' : 'sh-nav-link', ...(isCurrent ? { 'aria-current': 'page' as const } : {}), ...(collapsed ? { title: entry.label } : {}) })}</li>;
}

/** The navigation at the side: pages in groups that open and close, remembered in this browser; the group of the page is always open. */
export function SideNav({ groups, current, collapsed, onExpand }: SideNavProps) {
  const base = useId();
  const [closed, setClosed] = useState(remembered);
  const remember = (next: readonly string[]): void => {
    setClosed(next);
    localStorage.setItem(storageKey, next.join(','));
  };
  return (
    <ul className={collapsed ? 'sh-nav sh-nav-collapsed' : 'sh-nav'}>
      {groups.map(({ id, label, icon, entries }) => {
        const [only] = entries;
        if (only !== undefined && entries.length === 1 && only.label === label) return <Entry key={id} entry={only} icon={icon} isCurrent={only.key === current} collapsed={collapsed} />;
        const isHere = entries.some(({ key }) => key === current);
        const isOpen = !collapsed && (isHere || !closed.includes(id));
        const waiting = entries.reduce((sum, { badge }) => sum + (badge ?? 0), 0);
        const toggle = (): void => {
          if (collapsed) {
            onExpand();
            remember(closed.filter((one) => one !== id));
          } else remember(isOpen ? [...closed, id] : closed.filter((one) => one !== id));
        };
        return (
          <li key={id}>
            <button type="button" className={isHere ? 'sh-nav-link sh-nav-group sh-nav-here' : 'sh-nav-link sh-nav-group'} aria-expanded={isOpen} aria-controls={`${base}-${id}`} title={collapsed ? label : undefined} onClick={toggle}>
              {icon}
              {collapsed ? <span className="sh-hidden">{label}</span> : <span className="sh-nav-label">{label}</span>}
              {waiting > 0 && !isOpen ? <span className="sh-nav-dot"><span className="sh-hidden">{waiting}</span></span> : null}
              {collapsed ? null : <DownOutlined aria-hidden className="sh-nav-arrow" />}
            </button>
            <ul id={`${base}-${id}`} hidden={!isOpen}>
              {entries.map((entry) => <Entry key={entry.key} entry={entry} isCurrent={entry.key === current} collapsed={false} />)}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
