import { expect, test } from 'vitest';
import { countWarnings, readIndicatorLine } from './reading.ts';

test.each([
  ['规范执法（应得10分，实得9分）', { item: '规范执法', full: '10', got: '9', lost: '1', warnings: [] }],
  ['1、 律师执业监管：实施年度考核（应得5分，实得4.7分）：失分原因：未上报', { item: '实施年度考核', full: '5', got: '4.7', lost: '0.3', warnings: [] }],
  ['法律援助应援尽援，应援优援(应得13分, 实得12.5分)'.replace(', ', '，'), { item: '法律援助应援尽援，应援优援', full: '13', got: '12.5', lost: '0.5', warnings: [] }],
  ['法治宣传队伍建设率（应得10分，应得9分）', { item: '法治宣传队伍建设率', full: '10', got: '9', lost: '1', warnings: ['second_label_read_as_got'] }],
  ['示例指标（应得5分，实得6分）', { item: '示例指标', full: '5', got: '6', lost: null, warnings: ['got_exceeds_full'] }],
  ['“双八”制度（实得1分，应得5分）', { item: '“双八”制度', full: '5', got: '1', lost: '4', warnings: [] }],
  ['重新犯罪（应得10分，应得12分）', { item: '重新犯罪', full: '10', got: '12', lost: null, warnings: ['second_label_read_as_got', 'got_exceeds_full'] }],
  ['没有分数的一行', { item: '没有分数的一行', full: null, got: null, lost: null, warnings: ['points_not_found'] }],
])('%s', (line, expected) => {
  expect(readIndicatorLine(line)).toEqual(expected);
});

test('以上3项 beside two listed', () => {
  expect(countWarnings(2, 3)).toEqual(['stated_count_differs']);
  expect(countWarnings(2, 2)).toEqual([]);
});
