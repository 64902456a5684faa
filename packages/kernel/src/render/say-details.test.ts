import { expect, test } from 'vitest';
import { itemOf, scoreItem, unitOf } from '../../test/scheme-of.ts';
import type { Measurement } from '../measurement.ts';
import { sayDetails } from './say-details.ts';
import { sayLine } from './say-line.ts';

test.each([
  ['2018-W07', '（2018年第7周）'], ['2018-W52', '（2018年第52周）'], ['2018-03', '（2018年3月）'], ['2018-12', '（2018年12月）'], ['2018-Q3', '（2018年第3季度）'],
  ['2018-H1', '（2018年上半年）'], ['2018-H2', '（2018年下半年）'], ['2018-03-05', '（2018-03-05）'], ['2018-03-01..2018-03-15', '（2018-03-01至2018-03-15）'], ['东风村', '（东风村）'],
])('%s is said as people say it', (detail, zh) => expect(sayDetails([detail], 'zh')).toBe(zh));

test('a year without a calendar is said to be so', () => {
  expect(sayDetails(['2031-holidays-unknown'], 'zh')).toBe('（2031年节假日安排不详，按周一至周五计）');
  expect(sayDetails(['2031-holidays-unknown'], 'en')).toBe(' (holidays of 2031 unknown, Monday to Friday counted)');
});

test('in English a period keeps its short name', () => expect(sayDetails(['2018-W07', '2018-03-01..2018-03-15'], 'en')).toBe(' (2018-W07, 2018-03-01 to 2018-03-15)'));

test('twelve are named, thirteen are counted', () => {
  const weeks = Array.from({ length: 13 }, (_, i) => `甲${i + 1}`);
  expect(sayDetails(weeks.slice(0, 12), 'zh')).toBe('（甲1、甲2、甲3、甲4、甲5、甲6、甲7、甲8、甲9、甲10、甲11、甲12）');
  expect(sayDetails(weeks, 'zh')).toBe('（甲1、甲2、甲3、甲4、甲5、甲6、甲7、甲8、甲9、甲10、甲11、甲12等13项）');
  expect(sayDetails([], 'zh')).toBe('');
});

const weekly = itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity: { kind: 'condition', test: { of: 'm/weekly', op: '==', than: '1' }, counts: 'unmet' } }]);
const answer = (num: number, details?: readonly string[]): Measurement => ({ kind: 'measured', value: { num, den: 1 }, evidence: ['f1'], ...(details === undefined ? {} : { details }) });

test('a line names the periods that its measurement names, beside its evidence', () => {
  const [line] = scoreItem(weekly, unitOf({ 'm/weekly': answer(0, ['2018-W07', '2018-W08']) })).lines;
  expect(line).toMatchObject({ evidence: ['f1'], details: ['2018-W07', '2018-W08'] });
  expect(line === undefined ? '' : sayLine(line, 'zh', () => ({ title: '每周排查', unit: 'yes-no' }))).toBe('“每周排查”：否（2018年第7周、2018年第8周），1 × 1 = 1，扣1分');
});

test.each([
  ['occurrences', { kind: 'occurrences', of: 'm/weekly' }], ['shortfall', { kind: 'shortfall', of: 'm/weekly', required: '4' }],
  ['percentage points', { kind: 'percentage-points', of: 'm/weekly', target: '4', off: 'below', step: '1' }], ['proportion', { kind: 'proportion', of: 'm/weekly', base: '4' }],
] as const)('%s keep them too', (_, quantity) => {
  const [line] = scoreItem(itemOf([{ effect: 'deduct', amount: '1', limit: 'item', quantity }]), unitOf({ 'm/weekly': answer(2, ['2018-03']) })).lines;
  expect(line?.details).toEqual(['2018-03']);
});

test('a measurement without details leaves no key', () => {
  const [line] = scoreItem(weekly, unitOf({ 'm/weekly': answer(0) })).lines;
  expect(line !== undefined && 'details' in line).toBe(false);
});
