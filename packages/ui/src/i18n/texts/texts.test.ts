import { expect, test } from 'vitest';
import { uiEn } from './en.ts';
import { textGaps } from './text-gaps.ts';
import { uiZh } from './zh.ts';

test('Chinese and English have the same keys and the same placeholders', () => {
  expect(textGaps(uiZh, uiEn)).toEqual([]);
});

test('a missing key, a foreign key, an empty text and another placeholder are found', () => {
  expect(textGaps({ a: { b: '共 {{n}} 条' }, c: '好', d: '有' }, { a: { b: 'Total: {{m}}' }, d: '', e: 'more' })).toEqual([
    'a.b: placeholders differ: {{n}} and {{m}}',
    'c: not in the second language',
    'd: empty text',
    'e: not in the first language',
  ]);
});
