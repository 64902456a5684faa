import type { SameKeys } from '@siheng/ui';
import type { adoption as zh } from '../zh/adoption.ts';

export const adoption: SameKeys<typeof zh> = {
  title: 'Adopt a scheme',
  description: 'Take a scheme of the library over by a decision of the leading group. It becomes a version of the bureau and never changes.',
  name: 'Scheme of the library',
  reach: 'For',
  plugins: 'Plugins needed',
  state: 'State',
  open: 'Not adopted',
  adopted: 'Adopted',
  adoptedBy: '{{decision}} · {{day}}',
  missing: '{{count}} measures missing',
  missingHint: 'No installed plugin gives: {{names}}',
  adopt: 'Adopt',
  read: 'Read',
  size: '{{points}} points, {{items}} items, {{rules}} rules',
  adoptTitle: 'Adopt "{{title}}"',
  adoptConsequence: 'This enables the plugins that it needs: {{plugins}}.',
  decision: 'Decision of the leading group',
  decisionHint: 'Number or minutes, such as 局长办公会议纪要〔2018〕12号',
  decisionMissing: 'Give the number or the minutes of the decision',
  done: '"{{title}}" was adopted',
  next: 'Next: open an assessment',
};
