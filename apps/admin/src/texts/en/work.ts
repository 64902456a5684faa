import type { SameKeys } from '@siheng/ui';
import type { work as zh } from '../zh/work.ts';

export const work: SameKeys<typeof zh> = {
  title: 'My work',
  description: 'What you have to do now, most urgent first. What is done goes away by itself, what is new appears by itself.',
  total: '{{count}} in all',
  groups: { overdue: 'Overdue', urgent: 'Do first', soon: 'Due within three days', later: 'With a deadline', open: 'Without a deadline' },
  noDeadline: 'No deadline',
  dueIn: '{{day}} ({{count}} days left)',
  overdueBy: '{{day}} ({{count}} days late)',
  none: 'Nothing to do',
  noneReason: 'Nothing waits for you now. New work appears here and in the menu at once.',
  partial: 'Part of the work cannot be listed now; the cause is in the log. Reload in a moment.',
};
