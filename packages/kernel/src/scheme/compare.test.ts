import { describe, expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf, type TestRule } from '../../test/scheme-of.ts';
import { compareSchemes } from './compare.ts';
import type { Item, Scheme } from './format.ts';

const deduct = (amount: string): TestRule => ({ effect: 'deduct', amount, limit: 'item', quantity: { kind: 'occurrences', of: 'm/a' } });
const items = (...ids: readonly string[]): Item[] => ids.map((id) => itemOf([deduct('1')], { id, fullPoints: '5' }));
const of = (...list: readonly Item[]): Scheme => schemeOf([sectionOf(list)]);
const found = (before: Scheme, after: Scheme) => compareSchemes(before, after).map(({ kind, part, id }) => [kind, part, id]);

test('a scheme and itself', () => {
  expect(compareSchemes(of(...items('a', 'b')), of(...items('a', 'b')))).toEqual([]);
});

test('原扣1分，现扣2分: the field, with what it was and what it is', () => {
  const after = of(itemOf([deduct('2')], { id: 'a', fullPoints: '5' }), ...items('b'));
  expect(compareSchemes(of(...items('a', 'b')), after)).toMatchObject([{ kind: 'changed', part: 'rule', id: 'a.0', path: 'tracks[0].sections[0].items[0].rules[0]', fields: [{ field: 'amount', before: '1', after: '2' }] }]);
});

describe('parts', () => {
  test.each<[string, Scheme, Scheme, unknown]>([
    ['an item that came', of(...items('a')), of(...items('a', 'b')), [['added', 'item', 'b']]],
    ['one that went, without its rules', of(...items('a', 'b')), of(...items('b')), [['removed', 'item', 'a']]],
    ['one that stands elsewhere', of(...items('a', 'b', 'c')), of(...items('b', 'c', 'a')), [['moved', 'item', 'a']]],
    ['a rule that came', of(...items('a')), of(itemOf([deduct('1'), deduct('1')], { id: 'a', fullPoints: '5' })), [['added', 'rule', 'a.1']]],
    ['a pool', of(...items('a')), of(itemOf([deduct('1')], { id: 'a', fullPoints: '5', pools: [{ id: 'p', fullPoints: '2' }] })), [['added', 'pool', 'p']]],
  ])('%s', (_name, before, after, expected) => {
    expect(found(before, after)).toEqual(expected);
  });

  test('an item in another section is moved', () => {
    const two = (first: Item[], second: Item[]): Scheme => schemeOf([sectionOf(first, { id: 's1' }), sectionOf(second, { id: 's2' })]);
    expect(found(two(items('a', 'b'), items('c')), two(items('b'), items('a', 'c')))).toEqual([['moved', 'item', 'a']]);
  });
});

test('the order of keys is none of the scheme’s', () => {
  const turned = (value: unknown): unknown => (Array.isArray(value) ? value.map(turned) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, one]) => [key, turned(one)])) : value);
  const scheme = of(itemOf([deduct('1')], { id: 'a', fullPoints: '5', standards: [{ clause: 'c1', text: '第一句', tests: [{ of: 'm/a', op: '>=', than: '1' }] }] }));
  expect(compareSchemes(scheme, turned(scheme) as Scheme)).toEqual([]);
});

test('a sentence of the standard, by its clause', () => {
  const standards = (text: string) => of(itemOf([deduct('1')], { id: 'a', fullPoints: '5', standards: [{ clause: 'c1', text, tests: [] }] }));
  expect(compareSchemes(standards('24篇'), standards('30篇'))[0]?.fields).toEqual([{ field: 'standards.c1.text', before: '24篇', after: '30篇' }]);
});

test('an option and a grade by its id', () => {
  const grading = (rankWithin: number) => ({ grading: { within: 'all', grades: [{ id: 'first', title: { zh: '优秀' }, when: { rankWithin } }] } });
  const [change] = compareSchemes(schemeOf([sectionOf(items('a'))], grading(2)), schemeOf([sectionOf(items('a'))], { ...grading(3), options: { ties: 'manual' } }));
  expect(change?.fields).toEqual([{ field: 'options.ties', before: 'competition', after: 'manual' }, { field: 'grading.grades.first.when.rankWithin', before: 2, after: 3 }]);
});
