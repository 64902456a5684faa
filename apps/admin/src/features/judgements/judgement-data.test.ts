import { describe, expect, test } from 'vitest';
import { mayValue, theirsOf } from './judgement-data.ts';

const range = { kind: 'points', min: '0.5', max: '1' } as const;

describe('扣0.5-1分', () => {
  test.each([['0.5', true], ['1', true], ['0.75', true], ['0.4999', false], ['1.0001', false], ['3', false], ['', false], ['1e-1', false], ['一', false]])('%s may be entered: %s', (value, may) => {
    expect(mayValue(range, value)).toBe(may);
  });
});

test('a value with levels takes only a level', () => {
  const levels = { kind: 'value', min: null, max: null, levels: [{ value: 'province', title: { zh: '省级', en: 'Province' } }] } as const;
  expect(mayValue({ ...levels, levels: [...levels.levels] }, 'province')).toBe(true);
  expect(mayValue({ ...levels, levels: [...levels.levels] }, 'city')).toBe(false);
});

test('the other version is read from a conflict, and null from anything else', () => {
  const current = { values: ['0.5'], reason: '抽查', author: '示例甲', at: '2018-12-01T00:00:00Z', version: 2, id: 'j', evidence: [] };
  expect(theirsOf({ current })).toMatchObject({ values: ['0.5'], version: 2 });
  expect(theirsOf({ current: null })).toBeNull();
});
