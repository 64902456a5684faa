import type { SameKeys } from '@siheng/ui';
import type { firstSteps as zh } from '../zh/first-steps.ts';

export const firstSteps: SameKeys<typeof zh> = {
  title: 'First steps',
  description: 'Done in this order, the assessment of the bureau can run. Every step can be added to later.',
  progress: '{{done}} of {{total}} done',
  units: { title: 'Create units', text: 'Create the bureau, then its stations and offices by hand or from a table.', done: '{{bureaus}} bureaus, {{units}} units' },
  people: { title: 'Add people', text: 'Accounts with duties for the office, the departments and the stations.', done: '{{count}} people' },
  schemes: { title: 'Adopt a scheme', text: 'Take one of the library over, with the decision of the leading group.', done: '{{count}} schemes' },
  assessment: { title: 'Open an assessment', text: 'Choose the year, the scheme, the closing day and the units.', done: '{{count}} assessments' },
  data: { title: 'Import data', text: 'Import the records of the units; file a nil report where there are none.', waits: 'Once there is an assessment' },
  states: { done: 'Done', current: 'Do this now', later: 'To do' },
};
