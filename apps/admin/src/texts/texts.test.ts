import { textGaps } from '@siheng/ui';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

test('Chinese and English have the same keys and the same placeholders', () => {
  expect(textGaps(zh, en)).toEqual([]);
});

test('no half-width comma, full stop, colon or bracket stands directly beside a Chinese character', () => {
  const mixed = JSON.stringify(zh).match(/[一-鿿][,;:?!()]|[,;?!()][一-鿿]/g);
  expect(mixed).toBeNull();
});
