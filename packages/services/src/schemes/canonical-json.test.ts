import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it.each([
  ['key order', { b: 1, a: [2, { d: '三', c: null }] }, '{"a":[2,{"c":null,"d":"三"}],"b":1}'],
  ['absent and undefined are one', { a: undefined, b: 1 }, '{"b":1}'],
  ['a list keeps its order', [2, 1], '[2,1]'],
  ['quotes', 'a"b', '"a\\"b"'],
])('%s', (_name, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});
