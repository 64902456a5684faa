import { expect, test } from 'vitest';
import { displayWidth, textTable } from './text-table.ts';

test('a Chinese character takes two columns', () => {
  expect(displayWidth('湖塘所 A1')).toBe(9);
  expect(displayWidth('（一）')).toBe(6);
});

test('columns line up', () => {
  expect(textTable([{ title: '单位' }, { title: '总分', align: 'right' }], [['湖塘所', '95.50'], ['A', '100.00']])).toBe(
    ['单位      总分', '──────  ──────', '湖塘所   95.50', 'A       100.00'].join('\n'),
  );
});
