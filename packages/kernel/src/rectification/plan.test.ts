import { expect, test } from 'vitest';
import { escalationOf } from './escalation.ts';
import { summariseLosses } from './plan.ts';

const indicator = (item: string, full: string, got: string, section = '基层基础建设', group = '信息化建设及应用', departments = ['办公室', '基层工作科']) => ({ item, section, group, full, got, departments });

test('县乡平台部署应用（应得15分，实得9.38分）: 5.62 exactly, and the sums of section and department', () => {
  const summary = summariseLosses([indicator('县乡平台部署应用', '15', '9.38'), indicator('系统数据采集质量', '10', '8'), indicator('规范执法', '10', '9', '特殊人群', '执法管理', ['社区矫正科'])]);
  expect(summary.lost).toEqual([{ item: '县乡平台部署应用', lost: '5.62' }, { item: '系统数据采集质量', lost: '2' }, { item: '规范执法', lost: '1' }]);
  expect(summary.bySection['基层基础建设']).toEqual({ full: '25', got: '17.38', lost: '7.62', items: 2 });
  expect(summary.total).toEqual({ full: '35', got: '26.38', lost: '8.62', items: 3 });
  expect(summary.counts).toEqual({ sections: 2, groups: 2, items: 3 });
  expect(summary.asLead).toEqual({ 办公室: { items: 2, lost: '7.62' }, 社区矫正科: { items: 1, lost: '1' } });
  expect(summary.asParticipant).toEqual({ 基层工作科: { items: 2, lost: '7.62' } });
});

test('order of work: the larger part, then the larger loss, then as listed', () => {
  const { byLossRatio } = summariseLosses([indicator('a', '10', '9'), indicator('b', '5', '0'), indicator('c', '20', '18'), indicator('d', '10', '0'), indicator('e', '3', '2')]);
  expect(byLossRatio).toEqual([{ item: 'd', ratio: '1' }, { item: 'b', ratio: '1' }, { item: 'e', ratio: '1/3' }, { item: 'c', ratio: '0.1' }, { item: 'a', ratio: '0.1' }]);
});

test('more got than full is nobody’s loss until a person decides', () => {
  const { lost, total } = summariseLosses([indicator('a', '5', '6')]);
  expect({ lost, total }).toEqual({ lost: [{ item: 'a', lost: null }], total: { full: '5', got: '6', lost: '0', items: 1 } });
});

test.each([[0, null], [1, 'reminder'], [2, 'reminder'], [3, 'notice'], [4, 'warning'], [9, 'warning']] as const)('%i late entries: %s', (count, step) => {
  expect(escalationOf(count, { noticeAfter: 3, warningAfter: 4 })).toBe(step);
});
