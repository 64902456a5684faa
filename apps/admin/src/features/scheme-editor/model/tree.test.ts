import type { Item, Scheme } from '@siheng/kernel';
import { describe, expect, test } from 'vitest';
import { getAt, nodeOf, setAt } from './draft-path.ts';
import { addNode, copyNode } from './new-parts.ts';
import { placeNode, removeNode, stepNode } from './tree.ts';

const item = (id: string): object => ({ id, title: { zh: id }, kind: 'scored', fullPoints: '5', standards: [], method: [], departments: [], rules: [{ id: `${id}-rule-1`, clause: id, text: '', effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'occurrences', of: '' } }] });
const scheme = {
  tracks: [{ id: 't', title: { zh: 't' }, unitKinds: ['station'], fullPoints: '20', sections: [{ id: 's1', title: { zh: 's1' }, kind: 'scored', fullPoints: '10', items: [item('a'), item('b')] }, { id: 's2', title: { zh: 's2' }, kind: 'scored', fullPoints: '10', items: [item('c')] }] }],
  acceptedWarnings: [{ path: 'tracks[0].sections[0].items[1].rules', code: 'item-without-rules', reason: '原文如此' }],
} as unknown as Scheme;
const ids = (of: Scheme): readonly string[] => of.tracks.flatMap((track) => track.sections.map((section) => section.items.map(({ id }) => id).join('')));
const at = (section: number, index: number): string => `tracks[0].sections[${section}].items[${index}]`;

describe('places', () => {
  test('a value is set without touching its neighbours, and taken away', () => {
    const next = setAt(scheme, `${at(0, 0)}.fullPoints`, '6');
    expect(getAt(next, `${at(0, 0)}.fullPoints`)).toBe('6');
    expect(getAt(next, at(0, 1))).toBe(getAt(scheme, at(0, 1)));
    expect(setAt({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
  });
  test('a problem belongs to the nearest part', () => {
    expect(nodeOf(`${at(0, 0)}.rules[2].quantity.of`)).toBe(`${at(0, 0)}.rules[2]`);
    expect(nodeOf('options.ties')).toBe('');
  });
});

describe('moving', () => {
  test('a step within the section, and over its end into the next', () => {
    expect(ids(stepNode(scheme, at(0, 0), 1)?.scheme ?? scheme)).toEqual(['ba', 'c']);
    expect(stepNode(scheme, at(0, 1), 1)).toMatchObject({ node: at(1, 0) });
    expect(ids(stepNode(scheme, at(0, 1), 1)?.scheme ?? scheme)).toEqual(['a', 'bc']);
    expect(stepNode(scheme, at(0, 0), -1)).toBeNull();
  });
  test('a dragged item stands before the one it was dropped on; an accepted warning goes with it', () => {
    const { scheme: next, node } = placeNode(scheme, at(0, 1), 'tracks[0].sections[1].items', 0);
    expect([ids(next), node, next.acceptedWarnings?.[0]?.path]).toEqual([['a', 'bc'], at(1, 0), `${at(1, 0)}.rules`]);
  });
});

test('a copy has ids of its own; a removed part takes its accepted warning along', () => {
  const copied = copyNode(scheme, at(0, 0));
  const copy = getAt(copied.scheme, copied.node) as Item;
  expect(copy.id).not.toBe('a');
  expect(copy.rules[0]?.id).not.toBe('a-rule-1');
  expect(removeNode(scheme, at(0, 1)).scheme.acceptedWarnings).toEqual([]);
});

test('a rule of a pool stops at the pool, and stays in the item when the pool goes', () => {
  const pooled = addNode(scheme, at(0, 0), 'pool');
  const ruled = addNode(pooled.scheme, pooled.node, 'rule');
  expect(getAt(ruled.scheme, ruled.node)).toMatchObject({ pool: 'part-1', limit: 'pool' });
  expect(getAt(removeNode(ruled.scheme, pooled.node).scheme, ruled.node)).not.toHaveProperty('pool');
});
