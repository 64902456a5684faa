import { expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf } from '../../../test/scheme-of.ts';
import { checkScheme } from '../check.ts';

const sections = [sectionOf([itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: 'm/a' } }])])];
const grades = (when: object) => ({ grading: { grades: [{ id: 'a', title: { zh: '甲' }, when }], within: 'all' } });
const step = (id: string, more: object = {}) => ({ id, title: { zh: id }, state: 'draft', clause: 'c', text: 't', ...more });
const found = (over: Record<string, unknown>) => checkScheme(schemeOf(sections, over)).problems.map(({ path, code }) => [path, code]);

test.each([
  ['a parameter that the scheme does not have', grades({ rankWithin: { parameter: 'topN' } }), 'grading.grades[0].when.rankWithin.parameter', 'reference-unknown'],
  ['a graded track that does not exist', { grading: { ...grades({}).grading, tracks: ['offices'] } }, 'grading.tracks[0]', 'reference-unknown'],
  ['a step after one that comes later', { cycle: { steps: [step('a', { after: ['b'] }), step('b')] } }, 'cycle.steps[0].after[0]', 'reference-unknown'],
  ['a step of a role that nobody has', { cycle: { steps: [step('a', { actor: 'office' })] } }, 'cycle.steps[0].actor', 'reference-unknown'],
  ['a stage that ends before it begins', { cycle: { stages: [{ id: 's', title: { zh: '期' }, from: '2020-07-02', to: '2020-07-01', clause: 'c', text: 't' }] } }, 'cycle.stages[0].to', 'period-reversed'],
  ['two steps of one name', { cycle: { steps: [step('a'), step('a')] } }, 'cycle.steps[1].id', 'id-repeated'],
])('%s', (_name, over, path, code) => {
  expect(found(over)).toEqual([[path, code]]);
});

test('a procedure whose parts agree has no problem', () => {
  const roles = [{ id: 'office', title: { zh: '考核办' }, clause: 'c', text: 't' }];
  expect(found({ cycle: { roles, steps: [step('a', { actor: 'office' }), step('b', { after: ['a'] })] }, parameters: [{ id: 'topN', title: { zh: '名额' }, kind: 'count', clause: 'c', value: null }], ...grades({ rankWithin: { parameter: 'topN' } }) })).toEqual([]);
});
