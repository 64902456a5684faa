import { expect, test } from 'vitest';
import { queueProgress } from './queue-progress.ts';

test('what two departments may judge counts for both; what none is named for stands by itself', () => {
  expect(queueProgress([
    { departments: ['基层科'], state: 'owed' },
    { departments: ['政治处', '基层科'], state: 'judged' },
    { departments: [], state: 'idle' },
  ])).toEqual([
    { department: '基层科', owed: 1, judged: 1, idle: 0 },
    { department: '政治处', owed: 0, judged: 1, idle: 0 },
    { department: '', owed: 0, judged: 0, idle: 1 },
  ]);
  expect(queueProgress([])).toEqual([]);
});
