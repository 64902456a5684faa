import { expect, test } from 'vitest';
import type { TraceLine } from '../result.ts';
import { sayLine } from './say-line.ts';

const line: TraceLine = { kind: 'rule', rule: 'r', effect: 'deduct', measure: 'm/weekly', value: '0', baseline: '1', quantity: '1', amount: '1', before: '1', after: '1', evidence: [] };

test('a measure that is met or not is said in words', () => {
  expect(sayLine(line, 'zh', () => ({ title: '每周排查', unit: 'yes-no' }))).toBe('“每周排查”：否，1 × 1 = 1，扣1分');
  expect(sayLine({ ...line, value: '1' }, 'en', () => ({ title: 'Weekly screening', unit: 'bool' }))).toContain('"Weekly screening": yes');
});

test('a count of such findings stays a number', () => {
  expect(sayLine({ ...line, value: '3', baseline: '0' }, 'zh', () => ({ title: '不知晓', unit: 'yes-no' }))).toContain('不知晓3，标准0');
});
