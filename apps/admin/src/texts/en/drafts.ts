import type { SameKeys } from '@siheng/ui';
import type { drafts as zh } from '../zh/drafts.ts';
import { optionHints } from './option-hints.ts';
import { ruleWords } from './rule-words.ts';

export const drafts: SameKeys<typeof zh> = {
  title: 'Scheme editor',
  description: 'Start from last year’s scheme, the library or a blank page; try it, compare it, and adopt it by a decision of the leading group. What you write is saved by itself.',
  undo: 'Undo',
  redo: 'Redo',
  export: 'Export',
  kinds: { scheme: 'Scheme', track: 'Sheet', section: 'Section', item: 'Item', pool: 'Pool', rule: 'Rule' },
  tabs: { edit: 'Edit', options: 'Readings', parts: 'Grades and consequences', try: 'Try', difference: 'Differences', history: 'History' },
  tree: {
    label: 'Structure of the scheme', keys: 'Arrow keys move, Alt+↑↓ reorders, Delete removes; parts can be dragged',
    tools: 'Actions on the chosen part', add: 'Add: {{kind}}', up: 'Move up', down: 'Move down', copy: 'Copy: {{kind}}', remove: 'Remove: {{kind}}', removed: 'Removed: {{kind}}',
  },
  points: { label: 'Points check', open: 'points are not filled in', agrees: '{{sum}} points in all', differs: '{{stated}} stated, {{sum}} added up' },
  problems: {
    title: 'Problems', none: 'No problems: the scheme can be adopted.', button0: 'No problems', count: 'Problems: {{count}}', place: '{{kind}} “{{name}}”', warning: 'Accepted:',
    accept: 'The source is so', acceptTitle: 'Accept it: the source is so', acceptReason: 'Reason', withdraw: 'Withdraw',
  },
  save: { saved: 'Saved {{time}}', dirty: 'Not saved yet…', saving: 'Saving…', failed: 'Not saved; it will be tried again. {{why}}', conflict: 'There is another version: decide' },
  conflict: {
    title: '{{author}} changed this draft too', hint: '{{author}} saved another version at {{time}}. Below is how yours differs from it. Both are kept: keep yours and the other stands in the history; take the other and yours becomes a draft of its own.',
    keepMine: 'Keep my version', takeTheirs: 'Take the other, save mine as a copy', copyTitle: '{{title}} (my version)', copied: 'Your version was saved as a draft of its own',
  },
  list: {
    name: 'Draft', state: 'State', changed: 'Last change', open: 'In the making', adopted: 'Adopted', edit: 'Edit', read: 'Read', remove: 'Remove', removeOf: 'Remove “{{title}}”', removed: 'The draft was removed',
    empty: 'No drafts yet', emptyReason: 'Start from last year’s scheme or the library and change a few places.', base: '{{kind}}: {{title}}',
    bases: { blank: 'Blank page', file: 'File', library: 'Library', version: 'Own scheme', extension: 'Extends the upper level’s scheme' },
  },
  new: {
    button: 'New scheme', title: 'Where to start?', upper: 'Schemes of the level above', upperAbout: 'Of {{from}}: items may be added where it allows', lastYear: 'Schemes that the bureau adopted', nextYear: 'Next year: {{title}}', nextYearAbout: 'The period and the year in its name move on by one',
    copy: 'As it is: {{title}}', copyAbout: 'The same year, with a few changes', library: 'Library', libraryAbout: '{{document}} · {{points}} points, items: {{items}}, rules: {{rules}}', other: 'Other', blank: 'Blank page', blankAbout: 'One sheet with one section, everything else is yours',
    file: 'Read a file', fileAbout: 'An exported scheme (.json)', fileProblems: 'Problems in the file: {{count}}',
  },
  adopt: {
    button: 'Adopt', title: 'Adopt “{{title}}”', consequence: 'Adopted, the version is named by its hash, never changes, and assessments can be opened with it. The plugins that it needs are enabled.', decision: 'Decision of the leading group', decisionHint: 'Its reference or the minutes',
    decisionMissing: 'Give the reference of the decision', changes: 'Differences from the scheme it started from', done: '“{{title}}” was adopted', read: 'Read the adopted version', hasProblems: 'Problems to correct first: {{count}}', mayNot: 'The assessment office or an administrator adopts',
  },
  scheme: {
    title: 'Name of the scheme', titleEn: 'English name (optional)', from: 'Period from', to: 'Period to', dateHint: 'Written 2018-12-31', document: 'Document number', documentHint: 'Until there is one, something like “Scheme of 2019”', issuedBy: 'Issued by', id: 'Id', idHint: 'Lower-case letters, digits and dashes, such as wujin-2019',
    rounding: 'Published with', places: '{{places}} decimals', classes: 'Classes of unit', classesHint: 'Only where thresholds differ by class, such as town and street', className: 'Name of the class', addClass: 'Add a class', removeClass: 'Remove the class “{{name}}”', ownMeasures: 'The scheme’s own measures',
  },
  track: {
    title: 'Sheet for', unitKinds: 'Kinds of unit', fullPoints: 'Full points', composite: 'The total', compositeHint: 'For example content 70%, leadership 10%, others 20%', hasComposite: 'The total is a weighted sum of several parts', contentWeight: 'Weight of the content', partTitle: 'Evaluation', partWeight: 'Weight', partMeasure: 'Given by', removePart: 'Remove this part', addPart: 'Add an evaluation',
  },
  section: {
    title: 'Name', kind: 'Kind', scored: 'Scored', bonus: 'Bonus', fullPoints: 'Points', mostPoints: 'At most', open: 'No limit', isOpen: 'No limit', bonusCap: 'Cap of the bonus', lossCap: 'Most that is lost', capHint: 'Empty: none', capClause: 'Clause of the cap', lower: 'Lower levels', extensible: 'Lower levels may add items to this section', extensibleHint: 'A lower level that takes the scheme over may add items in marked sections only and change nothing else',
  },
  pool: { title: 'Name', fullPoints: 'Points', hint: 'Losses in the pool stop at these points' },
  item: {
    title: 'Item', scored: 'Scored (starts full)', bonus: 'Bonus (starts at zero)', standards: 'Standard', standardsHint: 'What is asked of the units, one sentence each', standard: 'Sentence {{at}}', addStandard: 'Add a sentence', removeStandard: 'Remove sentence {{at}}', departments: 'Departments', departmentsHint: 'They enter the judgements', method: 'Manner of checking', id: 'Id', idHint: 'Results, objections and next year’s comparison go by it: leave ids that are in use',
  },
  rule: ruleWords,
  baseline: { form: 'Kind of threshold', number: 'A number', class: 'By class of unit', 'unit-target': 'Target of the unit', 'last-year': 'Last year’s value', 'group-mean': 'Mean of the group' },
  amount: {
    form: 'How the points are stated', forms: { number: 'A number', class: 'By class of unit', place: 'By place', band: 'By band', event: 'By level', 'event-value': 'Stated with the finding' },
    each: { deduct: 'Takes each time', earn: 'Earns', bonus: 'Gives each time' }, valueField: 'Field with the points', byClass: 'Points by class', byPlace: 'Points by place', byBand: 'Points by band', byEvent: 'Points by level', key: 'Level', place: 'Place {{place}}', placeFromEnd: 'Place {{place}} from the end', band: 'Between borders {{at}} and {{next}}', bandFirst: 'Below border {{next}}', bandLast: 'From border {{at}} on',
    addPlace: 'Add a place', addEvent: 'Add a level', removeRow: 'Remove “{{row}}”', eventFields: 'Told apart by', eventFieldsHint: 'With several fields a level is written “province/comprehensive”',
  },
  events: {
    where: 'Events that count', whereHint: 'Empty: all', field: 'Field', addField: 'Add a condition', removeField: 'Remove the condition “{{field}}”', same: 'Of the same work', highest: 'only the highest counts', once: 'Once a year', order: 'Levels from low to high', orderHint: 'The order in which the highest is found',
    fields: { level: 'Level', category: 'Category', subject: 'Subject', confirmed: 'Confirmed', verified: 'Verified', noticed: 'With a notice', praised: 'Praised', severe: 'Severe' },
    levels: { county: 'County', district: 'District', city_bureau: 'City bureau', city: 'City', city_gov: 'City government, provincial department', province: 'Province', national: 'National' },
  },
  measure: {
    none: 'Choose a measure…', unknown: 'not in the catalogue', own: 'Of this scheme', disabled: 'its plugin is enabled at adoption', sources: { metric: 'Computed', judgement: 'Judged', platform: 'Entered' }, from: 'From',
    choose: 'Choose a measure', chooseJudged: 'Choose what is judged', find: 'Find by name or dataset', plugin: 'Plugin', allPlugins: 'All plugins', found: 'Measures found', nothing: 'Nothing found: add one of your own', more: '{{count}} more: type more letters', new: 'Own measure',
    ownHint: 'What no data can compute, the department enters with the judgements.', ownJudgedHint: 'The department gives points within the range, with a reason.', ownName: 'Name', ownUnit: 'What is entered', ownAdd: 'Add to the scheme', ownRemove: 'Remove the own measure “{{name}}”',
    units: { count: 'Count', ratio: 'Percentage', number: 'Number', 'yes-no': 'Yes or no', events: 'List of events', days: 'Days', points: 'Points', rank: 'Rank' },
  },
  options: { title: 'Options and readings', description: 'Where the text can be read in more than one way, the scheme chooses. The usual reading is marked.', usual: 'usual' },
  optionHints,
  parts: {
    title: 'Grades and consequences', more: 'Other parts', description: 'These are edited as they stand in the file, and checked when you leave the field.', absent: 'not written', present: 'written', broken: 'This is no complete JSON: check quotes, commas and brackets. The change was not taken over.', discard: 'Discard this change',
    grading: { title: 'Grades (everything)', hint: 'Conditions, consequences, caps, downgrades, streaks' },
    consequences: { title: 'Consequences', hint: 'Awards, talks, funds: decided by people' },
    rankedTogether: { title: 'Sheets that are ranked together', hint: 'The sheets of a group are ranked together' },
    tieBreak: { title: 'Order of equal totals', hint: 'Used where the option for equal totals says “decided by a rule”' },
    parameters: { title: 'Numbers set each year', hint: 'What the document leaves to be decided' },
    cycle: { title: 'Procedure', hint: 'Stages, steps, who acts, kinds of evidence' },
  },
  grades: { title: 'Grades', hint: 'From the best to the worst, the first that fits counts; without conditions it is for all others.', name: 'Grade', totalAtLeast: 'Total at least', rankWithin: 'First … places', rankFromEndWithin: 'Last … places', parameter: 'set each year', add: 'Add a grade', remove: 'Remove the grade “{{name}}”' },
  try: {
    example: 'Example unit', cases: 'Worked cases', broken: 'Problems: {{count}}. What is not filled in may keep it from being computed.', addExample: 'Add an example unit', removeExample: 'Remove this example', exampleName: 'Example {{at}}', name: 'Name', noExample: 'No example unit yet', noExampleReason: 'Enter a few values and see the points of each item with the reason of each deduction.',
    known: 'What is known', knownHint: 'What is empty did not happen. Judged points of several cases are separated by commas.', levels: 'levels such as city, province', result: 'Points', cannot: 'It cannot be computed yet: {{why}}', total: 'Total', totalParts: 'Base {{base}}, bonus {{bonus}}, full {{full}}', allFull: 'Everything is full: no rule fired.', full: 'Full', got: 'Got',
    summary: 'Worked cases: {{count}}; the same: {{same}}, different: {{differing}}.', casesHint: 'Where you changed points or rules, different results are to be expected: see whether they are what you want.', noCases: 'The scheme has no worked cases from measures to points.', same: 'Same', differs: 'Differences: {{count}}', failed: 'Cannot be computed', difference: 'Unit {{unit}} · {{name}}: was {{expected}}, now {{got}}', gone: 'gone', sums: { base: 'Base', bonus: 'Bonus', totalDeductions: 'Off the total', total: 'Total' },
  },
  diff: {
    added: 'Added', removed: 'Removed', moved: 'Moved', changed: 'Changed', count: 'Differences: {{count}}', none: 'No differences', unreadable: 'The content is not complete enough to compare.', against: 'Against “{{title}}”', noBase: 'Nothing to compare with', noBaseReason: 'This draft started from a blank page or a file.', said: 'Was: {{was}} → Now: {{is}}', nothing: '(none)', field: '{{name}}: was {{was}} → now {{is}}',
    amount: { deduct: 'took {{was}} points → takes {{is}}', earn: 'earned {{was}} points → earns {{is}}', bonus: 'gave {{was}} points → gives {{is}}' },
    fields: {
      fullPoints: 'Points', zh: 'Name', en: 'English name', text: 'Sentence', clause: 'Clause', limit: 'Where it stops', effect: 'Effect', kind: 'Kind', of: 'Measure', than: 'Threshold', required: 'Required', target: 'Target', step: 'Step', per: 'How many make one', min: 'Least', max: 'Most', op: 'Comparison', cap: 'Cap', id: 'Id', document: 'Document', issuedBy: 'Issued by', issuedAt: 'Issued on', from: 'From', to: 'To', departments: 'Departments', method: 'Manner of checking', notes: 'Note', pool: 'Pool', amount: 'Points', unitKinds: 'Kinds of unit', upTo: 'Earns at most', extensible: 'Open to lower levels', perEvent: 'Judged case by case', counts: 'When it counts', limitAssumed: 'Not in the text',
    },
  },
  history: { latest: 'Latest', show: 'What changed', hide: 'Hide', first: 'The draft begins here.', restore: 'Restore this version', restoreSure: 'Replace what is there with this version? It can be undone.' },
};
