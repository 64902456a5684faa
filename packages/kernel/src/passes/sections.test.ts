import { describe, expect, test } from 'vitest';
import { compileScheme } from '../compile/compile-scheme.ts';
import type { Section } from '../scheme/format.ts';
import type { Options } from '../scheme/options.ts';
import { events, itemOf, measured, schemeOf, scoreOne, sectionOf, unitOf, type TestRule } from '../../test/scheme-of.ts';

const each = (of: string, amount: string): TestRule => ({ effect: 'deduct', amount, limit: 'item', quantity: { kind: 'occurrences', of } });
const gain = (of: string, amount: string): TestRule => ({ effect: 'bonus', amount, limit: 'none', quantity: { kind: 'occurrences', of } });
const veto: TestRule = { effect: 'veto', takes: ['awards', 'bonus'], quantity: { kind: 'occurrences', of: 'm/veto' } };

const run = (sections: readonly Section[], counts: Readonly<Record<string, number>>, options: Partial<Options> = {}) =>
  scoreOne(compileScheme(schemeOf(sections), options), unitOf(Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, measured(count)]))));

describe('sections', () => {
  const items = [itemOf([each('m/a', '8')], { id: 'a', fullPoints: '7' }), itemOf([each('m/b', '1')], { id: 'b', fullPoints: '3' })];
  test('no spill-over by default', () => {
    expect(run([sectionOf(items)], { 'm/a': 1, 'm/b': 0 })).toMatchObject({ total: '3', sections: [{ got: '3', lines: [] }] });
  });
  test('spillOver: section takes the surplus from the section, down to 0', () => {
    expect(run([sectionOf(items)], { 'm/a': 1, 'm/b': 0 }, { spillOver: 'section' }).sections[0]).toMatchObject({ got: '2', lines: [{ kind: 'spill-over', before: '1', after: '1', details: ['a'] }] });
    expect(run([sectionOf(items)], { 'm/a': 2, 'm/b': 0 }, { spillOver: 'section' }).sections[0]).toMatchObject({ got: '0', lines: [{ before: '9', after: '3' }] });
  });
  test.each([[4, '6', []], [5, '5', []], [7, '5', [{ kind: 'section-limit', before: '7', after: '2' }]]])('at most 5 of 10 can be lost: %i leave %s', (count, got, lines) => {
    const one = [itemOf([each('m/a', '1')], { id: 'a', fullPoints: '7' }), itemOf([each('m/b', '1')], { id: 'b', fullPoints: '3' })];
    expect(run([sectionOf(one, { cap: '5' })], { 'm/a': count, 'm/b': 0 }).sections[0]).toMatchObject({ got, lines });
  });
});

describe('bonus', () => {
  const inSection = itemOf([gain('m/models', '1')], { id: 'models', kind: 'bonus', fullPoints: '1' });
  const group = sectionOf([itemOf([gain('m/awards', '3')], { id: 'awards', kind: 'bonus', fullPoints: null })], { id: 'bonus', kind: 'bonus', fullPoints: '10' });
  const sections = [sectionOf([itemOf([each('m/a', '1'), veto]), inSection]), group];
  test('items inside a scored section add to the bonus, not to the section', () => {
    expect(run(sections, { 'm/a': 1, 'm/models': 2, 'm/awards': 1, 'm/veto': 0 })).toMatchObject({ base: '9', bonus: '4', total: '13', sections: [{ got: '9' }, { got: '3' }] });
  });
  test.each([[3, '9', []], [4, '10', [{ kind: 'bonus-limit', before: '12', after: '2' }]]])('加分项目（10分）: %i awards give %s', (count, got, lines) => {
    expect(run(sections, { 'm/a': 0, 'm/models': 0, 'm/awards': count, 'm/veto': 0 }).sections[1]).toMatchObject({ got, lines });
  });
  test('一票否决 takes all positive bonus; score and deductions stay', () => {
    const unit = run(sections, { 'm/a': 1, 'm/models': 1, 'm/awards': 1, 'm/veto': 1 });
    expect(unit).toMatchObject({ base: '9', bonus: '0', total: '9', vetoes: ['i.1'], vetoed: ['awards', 'bonus'], lines: [{ kind: 'veto', rule: 'i.1', after: '4' }] });
    expect(unit.consequences).toEqual([{ id: 'veto:i.1', clause: 'c', effects: ['no_awards', 'no_bonus'], funding: null, reason: 'veto' }]);
  });
  test('vetoBonus: part-three leaves the bonus inside sections', () => {
    expect(run(sections, { 'm/a': 0, 'm/models': 1, 'm/awards': 1, 'm/veto': 1 }, { vetoBonus: 'part-three' }).bonus).toBe('1');
  });
  test('a veto of awards withdraws a direct title', () => {
    const title: TestRule = { effect: 'designate', title: 'direct_advanced_unit', quantity: { kind: 'events', of: 'm/e', where: { level: ['province', 'national'] } } };
    const plan = compileScheme(schemeOf([sectionOf([itemOf([title, veto])])]));
    const of = (count: number) => scoreOne(plan, unitOf({ 'm/e': events({ level: 'province' }), 'm/veto': measured(count) })).designations;
    expect([of(0), of(1)]).toEqual([['direct_advanced_unit'], []]);
  });
});

describe('taken from the total', () => {
  const findings = (limit: 'none' | 'total'): TestRule => ({ effect: 'deduct', amount: '1', limit, quantity: { kind: 'occurrences', of: 'm/tasks' } });
  const sections = (limit: 'none' | 'total') => [sectionOf([itemOf([each('m/a', '1')])]), sectionOf([itemOf([findings(limit)], { id: 'tasks', kind: 'bonus', fullPoints: null })], { id: 'tasks', kind: 'bonus', fullPoints: null })];
  test('每次扣1分: no floor in the item, shown as a line of the item', () => {
    expect(run(sections('none'), { 'm/a': 9, 'm/tasks': 3 })).toMatchObject({ base: '1', bonus: '0', totalDeductions: '3', total: '-2', items: [{}, { got: '0', lines: [{ kind: 'total', before: '3', after: '3' }] }] });
  });
  test('limit total stops at a total of 0', () => {
    expect(run(sections('total'), { 'm/a': 9, 'm/tasks': 3 })).toMatchObject({ totalDeductions: '1', total: '0' });
  });
  test('004 倒扣不封顶: 92.5 − 95 = −2.5; negativeTotal: floor-zero gives the rest back', () => {
    const points = { by: 'event-value', field: 'points' } as const;
    const rules: TestRule[] = [
      { effect: 'deduct-unlimited', amount: points, quantity: { kind: 'events', of: 'm/findings', where: { verified: true, category: 3 } } },
      { effect: 'deduct-unlimited', amount: points, quantity: { kind: 'events', of: 'm/findings', where: { verified: true, noticed: true, category: [1, 2] } } },
    ];
    const scheme = schemeOf([sectionOf([itemOf([])]), sectionOf([itemOf(rules, { id: 'f', kind: 'bonus', fullPoints: null })], { id: 'f', kind: 'bonus', fullPoints: null })]);
    const list = events({ category: 3, verified: true, points: 5 }, { category: 3, verified: true, points: 30 }, { category: 3, verified: true, points: 60 }, { category: 3, verified: false, points: 10 }, { category: 1, verified: true, noticed: false, points: 7 });
    const unit = unitOf({ 'm/findings': list }, { given: { base: '92.5' } });
    expect(scoreOne(compileScheme(scheme), unit)).toMatchObject({ base: '92.5', totalDeductions: '95', total: '-2.5' });
    expect(scoreOne(compileScheme(scheme, { negativeTotal: 'floor-zero' }), unit)).toMatchObject({ total: '0', lines: [{ kind: 'total-limit', before: '-2.5', after: '2.5' }] });
  });
});

test('excellenceInTotal: part of the 840, or an extra on top', () => {
  const set = (id: string, points: string, excellence = false) => sectionOf([itemOf([{ effect: 'earn', amount: points, limit: 'item', quantity: { kind: 'judged', of: `m/${id}`, min: '0', max: points, perEvent: false } }], { id, fullPoints: points })], { id, fullPoints: points, excellence });
  const scheme = schemeOf([set('mandatory', '540'), set('optional', '100'), set('excellence', '200', true)]);
  const unit = unitOf({}, { judgements: { 'm/mandatory': { values: ['502.35'], evidence: [] }, 'm/optional': { values: ['96.4'], evidence: [] }, 'm/excellence': { values: ['151.5'], evidence: [] } } });
  expect(scoreOne(compileScheme(scheme), unit)).toMatchObject({ base: '750.25', total: '750.25', full: '840' });
  expect(scoreOne(compileScheme(scheme, { excellenceInTotal: 'extra' }), unit)).toMatchObject({ base: '598.75', bonus: '151.5', total: '750.25', full: '640' });
});
