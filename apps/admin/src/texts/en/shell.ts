import type { SameKeys } from '@siheng/ui';
import type { shell as zh } from '../zh/shell.ts';

export const shell: SameKeys<typeof zh> = {
  menu: {
    overview: 'Overview',
    schemes: 'Schemes',
    judgements: 'Judgements',
    results: 'Results',
    league: 'Ranking',
    runs: 'Scoring runs',
    followUp: 'Follow-up',
    consequences: 'Consequences',
    rectification: 'Rectification',
    externalResults: 'External results',
    data: 'Data collection',
    datasets: 'Datasets',
    import: 'Import',
    batches: 'Batches',
    facts: 'Records',
    reporting: 'Reporting',
    forms: 'Forms',
    plugins: 'Plugins',
    extensions: 'Plugin pages',
  },
  assessment: { label: 'Assessment', none: 'No assessment yet', noneReason: 'Data and results appear here once the assessment office has created an assessment.' },
  account: { menu: 'Account', signOut: 'Sign out', duties: 'Duties' },
  language: { label: 'Language', zh: '中文', en: 'English' },
  mode: { toDark: 'Dark mode', toLight: 'Light mode' },
  roles: { administrator: 'Administrator', 'office-admin': 'Assessment office', department: 'Department', station: 'Station', leader: 'Leader' },
  classes: { town: 'Town', street: 'Street' },
  notFound: { title: 'No such page', reason: 'The address may be wrong, or the page has moved.', home: 'Back to the overview' },
  crash: { title: 'Something went wrong on this page' },
};
