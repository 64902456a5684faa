import { expect, test } from 'vitest';
import { adjustSection } from './adjust-section.ts';

const section = { points: '15', items: { 'a-5': '2', 'a-6': '1' } };
const change = (changes: Record<string, string>, decision: string | null = '会议纪要1') => ({ effectiveFrom: '2021-07-01', decision, changes });

test('如遇阶段性中心工作变化，经考核领导小组研究决定后予以调整: moved points keep the sum', () => {
  const { results, sum, items } = adjustSection(section, [change({ 'a-5': '1', 'a-6': '2' })]);
  expect(results).toEqual([{ accepted: true, reason: null, warnings: [] }]);
  expect({ sum, items }).toEqual({ sum: '15', items: { 'a-5': '1', 'a-6': '2' } });
});

test.each([null, '', ' '])('without a decision (%j) nothing changes', (decision) => {
  const { results, sum, items } = adjustSection(section, [change({ 'a-5': '0' }, decision)]);
  expect(results).toEqual([{ accepted: false, reason: 'leading_group_decision_missing', warnings: [] }]);
  expect({ sum, items }).toEqual({ sum: '15', items: section.items });
});

test('a sum that differs from the stated points is a warning, and no longer one when a later change restores it', () => {
  const { results, sum } = adjustSection(section, [change({ 'a-6': '1.5' }), change({ 'a-7': '0.5' }), change({ 'a-6': '1', 'a-7': '0' })]);
  expect(results.map(({ warnings }) => warnings)).toEqual([['section_sum_differs'], ['section_sum_differs'], []]);
  expect(sum).toBe('15');
});
