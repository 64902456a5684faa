import type { LinkProps } from '@tanstack/react-router';
import type { shell } from '../texts/zh/shell.ts';

type MenuText = keyof (typeof shell)['menu'];

/** A page in the menu, for those who may do its action somewhere: without one, who may read an assessment. A page that is left out still says why it is closed. */
export type MenuEntry = { readonly to: NonNullable<LinkProps['to']>; readonly text: MenuText; readonly action?: string };

/** Whether somebody with these actions finds the page in the menu. */
export const isInMenu = ({ action = 'assessment.read' }: Pick<MenuEntry, 'action'>, mayDo: readonly string[]): boolean => action === 'everybody' || mayDo.includes(action);

/** Pages of one theme; a group with a single page that has the group's name is shown as that page. */
export type MenuGroup = { readonly id: string; readonly text: MenuText; readonly icon: MenuIcon; readonly entries: readonly MenuEntry[] };

export type MenuIcon = 'work' | 'overview' | 'schemes' | 'data' | 'judging' | 'results' | 'follow-up' | 'settings' | 'plugins';

/** The menu, in the order of the work of a year. A new page is a line here and a text in `shell.menu`. */
export const menuGroups: readonly MenuGroup[] = [
  { id: 'work', text: 'work', icon: 'work', entries: [{ to: '/my-work', text: 'work', action: 'everybody' }] },
  { id: 'overview', text: 'overview', icon: 'overview', entries: [{ to: '/overview', text: 'overview' }] },
  { id: 'schemes', text: 'schemes', icon: 'schemes', entries: [{ to: '/schemes', text: 'schemes' }] },
  {
    id: 'data', text: 'data', icon: 'data',
    entries: [
      { to: '/data', text: 'datasets' },
      { to: '/data/import', text: 'import', action: 'facts.import' },
      { to: '/data/batches', text: 'batches' },
      { to: '/data/facts', text: 'facts' },
      { to: '/data/reporting', text: 'reporting' },
      { to: '/data/forms', text: 'forms', action: 'facts.enter' },
      { to: '/data/collection', text: 'collection', action: 'collection.read' },
    ],
  },
  { id: 'assessing', text: 'assessing', icon: 'judging', entries: [{ to: '/cycle', text: 'cycle' }, { to: '/evidence', text: 'evidence', action: 'evidence.read' }, { to: '/self-assessment', text: 'selfAssessment', action: 'self-assessment.read' }, { to: '/judgements', text: 'judgements', action: 'judgements.read' }, { to: '/panels', text: 'panels', action: 'judgements.rate' }, { to: '/findings', text: 'findings', action: 'findings.read' }, { to: '/vetoes', text: 'vetoes', action: 'vetoes.read' }, { to: '/superior-deductions', text: 'superiorDeductions', action: 'deductions.read' }] },
  { id: 'results', text: 'results', icon: 'results', entries: [{ to: '/results', text: 'league' }, { to: '/notice', text: 'notice' }, { to: '/objections', text: 'objections', action: 'objections.read' }, { to: '/results/runs', text: 'runs' }] },
  { id: 'follow-up', text: 'followUp', icon: 'follow-up', entries: [{ to: '/consequences', text: 'consequences' }, { to: '/rectification', text: 'rectification' }, { to: '/external-results', text: 'externalResults' }] },
  {
    id: 'settings', text: 'settings', icon: 'settings',
    entries: [
      { to: '/settings/units', text: 'units', action: 'units.manage' },
      { to: '/settings/people', text: 'people', action: 'users.read' },
      { to: '/settings/drafts', text: 'drafts', action: 'schemes.draft' },
      { to: '/settings/schemes', text: 'adoption', action: 'schemes.publish' },
      { to: '/settings/assessments', text: 'assessments', action: 'assessments.create' },
      { to: '/plugins', text: 'plugins' },
      { to: '/settings/delegations', text: 'delegations', action: 'duties.delegate' },
      { to: '/settings/security', text: 'security', action: 'security.manage' },
      { to: '/settings/audit', text: 'audit', action: 'audit.read' },
      { to: '/settings/policy', text: 'policy', action: 'everybody' },
    ],
  },
];

/** Pages that are no entry of their own, and the entry to which they belong. */
const belonging: readonly (readonly [string, string])[] = [['/results/compare', '/results/runs'], ['/results/compare-sheets', '/results']];

const isWithin = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** The menu entry that a path belongs to. */
export function menuKeyOf(path: string): string {
  if (path.startsWith('/extensions/')) return path;
  const belongs = belonging.find(([prefix]) => isWithin(path, prefix));
  if (belongs !== undefined) return belongs[1];
  const fitting = menuGroups.flatMap(({ entries }) => entries.map(({ to }) => to)).filter((to) => isWithin(path, to));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? '/overview';
}
