import { expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import { score } from '../score.ts';
import { itemOf, schemeOf, sectionOf, unitOf } from '../../test/scheme-of.ts';

const parameter = (id: string, kind: string) => ({ id, title: { zh: id }, kind, clause: 'c', value: null });
const office = { id: 'office', title: { zh: '科室' }, unitKinds: ['office'], fullPoints: '10', sections: [sectionOf([itemOf([])])] };
const bureau = { ...office, id: 'bureau', unitKinds: ['bureau'] };
const scheme = schemeOf([], {
  tracks: [office, bureau],
  rankedTogether: [['office', 'bureau']],
  parameters: [parameter('topN', 'count'), parameter('poorBelow', 'percent')],
  grading: {
    within: 'all',
    tracks: ['office'],
    grades: [
      { id: 'outstanding', title: { zh: '突出' }, when: { rankWithin: { parameter: 'topN' }, percentOfFullAtLeast: { parameter: 'poorBelow' } } },
      { id: 'ordinary', title: { zh: '一般' }, when: { percentOfFullAtLeast: { parameter: 'poorBelow' } } },
      { id: 'poor', title: { zh: '低下' }, when: { percentOfFullBelow: { parameter: 'poorBelow' } } },
    ],
  },
});
const units = [['A', '95'], ['B', '60'], ['C', '59.99']].map(([id = '', total = '']) => unitOf({}, { id, kind: 'office', given: { total, full: '100' } }));
const all = [...units, unitOf({}, { id: 'D', kind: 'bureau', given: { total: '99', full: '100' } })];
const grades = (parameters: Record<string, string>) => score(compileScheme(scheme, {}, parameters), { units: all }).units.map(({ grade }) => grade);

test('对绩效突出的 …, 对绩效低下的 …: thresholds are set for the cycle; below does not include the number; the bureau is not graded', () => {
  expect(grades({ topN: '1', poorBelow: '60' })).toEqual(['outstanding', 'ordinary', 'poor', null]);
});

test('a parameter without a value: nobody is outstanding, nobody is poor', () => {
  expect(grades({})).toEqual(['ordinary', 'ordinary', 'ordinary', null]);
  expect(grades({ topN: '2' })).toEqual(['outstanding', 'outstanding', 'ordinary', null]);
});
