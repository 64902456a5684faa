import type { SameKeys } from '@siheng/ui';
import type { clauses as zh } from '../zh/clauses.ts';

export const clauses: SameKeys<typeof zh> = {
  document: 'Document',
  title: 'Coverage of clauses',
  hint: 'Where each clause of the source lives in the system, and the worked case or test that shows it at work. Headings, aims and principles do not count as executed.',
  figures: 'Clauses: {{total}}, accounted for: {{accounted}}, executed: {{executed}}',
  all: 'All {{count}}',
  states: { executed: 'Executed', placed: 'Placed, not yet executed', 'not-executable': 'Not executable', open: 'Unaccounted' },
  stateCount: '{{state}} {{count}}',
  kinds: {
    rule: 'Rule', standard: 'Standard', pass: 'Step of the computation', consequence: 'Consequence', 'cycle-step': 'Step of the cycle', role: 'Role', stage: 'Stage', form: 'Form or evidence',
    deadline: 'Deadline', track: 'Who is assessed', structure: 'Structure of indicators', rectification: 'Rectification', 'not-executable': 'Not executable', open: 'Unaccounted',
  },
  clause: 'Clause',
  text: 'Source',
  kind: 'Kind',
  where: 'Where it lives',
  shownBy: 'Shown by',
  state: 'State',
  cases: 'Cases {{cases}}',
  readInDocument: 'Read in the document',
  notInSource: '(this part is not visible in the source)',
  find: 'Find in the text or number',
  noMatch: 'No clause matches',
  noMatchReason: 'Try another word, or show all.',
  noInventory: 'This scheme has no inventory of clauses',
  noInventoryReason: 'Inventories come with the five documents of the product. In a scheme of your own each rule quotes its sentence: see the document.',
};
