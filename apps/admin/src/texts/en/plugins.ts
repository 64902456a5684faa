import type { SameKeys } from '@siheng/ui';
import type { plugins as zh } from '../zh/plugins.ts';

export const plugins: SameKeys<typeof zh> = {
  title: 'Plugins',
  enable: 'Enable',
  disable: 'Disable',
  disableTitle: 'Disable “{{plugin}}”?',
  disableConsequence: 'Its datasets and forms disappear, the items that it measures wait unscored and totals become provisional; all records are kept and no other item changes. Enabled again, everything is as before.',
  switchedOn: '“{{plugin}}” is enabled; results are being calculated again.',
  switchedOff: '“{{plugin}}” is disabled; results are being calculated again.',
  description: 'Installed plugins bring datasets, metrics and forms. The assessment office decides which are enabled; enabling one moves no other item.',
  enabled: 'Enabled',
  disabled: 'Not enabled',
  version: 'Version {{version}}',
  datasets: 'Datasets',
  metrics: 'Metrics',
  forms: 'Forms',
  none: 'None',
  noneTitle: 'No plugin is installed',
  noneReason: 'Ask the system administrator to install plugins.',
  pageMissing: 'No such page',
  pageMissingReason: 'The plugin is not enabled, or does not bring this page.',
  units: { count: 'count', ratio: 'ratio', number: 'number', 'yes-no': 'yes or no', events: 'list of events', days: 'days' },
};
