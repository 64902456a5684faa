import { expect, test } from 'vitest';
import { itemOf, schemeOf, sectionOf, type TestRule } from '../../test/scheme-of.ts';
import { extensionProblems } from './extension.ts';
import type { Item, Scheme } from './format.ts';

const deduct = (amount: string): TestRule => ({ effect: 'deduct', amount, limit: 'item', quantity: { kind: 'occurrences', of: 'm/a' } });
const item = (id: string, amount = '1'): Item => itemOf([deduct(amount)], { id, fullPoints: '5' });
const scheme = (closed: readonly Item[], open: readonly Item[], over: Record<string, unknown> = {}): Scheme =>
  schemeOf([sectionOf(closed, { id: 'closed', fullPoints: '5' }), sectionOf(open, { id: 'open', extensible: true, fullPoints: String(open.length * 5) })], over);
const upper = scheme([item('a')], [item('b')]);
const found = (own: Scheme) => extensionProblems(upper, own).map(({ path, code }) => [path, code]);

test('the scheme as it is, under a name of one’s own, is an extension', () => {
  expect(found(scheme([item('a')], [item('b')], { id: 'county', title: { zh: '县' }, extends: 'h', source: { document: '县〔2018〕1号', issuedBy: '县局', issuedAt: '2018-02-01' } }))).toEqual([]);
});

test('an item in a section that may be extended, with its points', () => {
  expect(found(scheme([item('a')], [item('b'), item('c')]))).toEqual([]);
});

test.each<[string, Scheme, unknown]>([
  ['an item elsewhere', scheme([item('a'), item('c')], [item('b')]), [['tracks[0].sections[0].items[1]', 'extension-not-allowed']]],
  ['another deduction of the upper level', scheme([item('a', '2')], [item('b')]), [['tracks[0].sections[0].items[0].rules[0].amount', 'extension-changed']]],
  ['also in the open section', scheme([item('a')], [item('b', '2')]), [['tracks[0].sections[1].items[0].rules[0].amount', 'extension-changed']]],
  ['an item of the upper level left out', scheme([item('a')], [item('c')]), [['tracks[0].sections[1].items[0]', 'extension-removed']]],
  ['another reading', scheme([item('a')], [item('b')], { options: { ties: 'manual' } }), [['options.ties', 'extension-changed']]],
])('refused with its path: %s', (_name, own, expected) => {
  expect(found(own)).toEqual(expected);
});
