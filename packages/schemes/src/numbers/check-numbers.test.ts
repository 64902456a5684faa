import type { Rule, Scheme } from '@siheng/kernel';
import { expect, test } from 'vitest';
import { loadScheme } from '../library/scheme-library.ts';
import { checkNumbers } from './check-numbers.ts';

/** The Wujin scheme with one rule changed. */
const changed = (id: string, change: (rule: Rule) => Rule): Scheme => {
  const scheme = loadScheme('wujin-2018');
  return {
    ...scheme,
    tracks: scheme.tracks.map((track) => ({
      ...track,
      sections: track.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, rules: item.rules.map((rule) => (rule.id === id ? change(rule) : rule)) })),
      })),
    })),
  };
};

const problems = (scheme: Scheme) => checkNumbers(scheme).map(({ clause, number, problem }) => [clause, number, problem]);

test('a misread amount shows up: 扣0.5分 executed as 0.3', () => {
  const clause = '001-公共法律服务体系-1-a';
  expect(problems(changed(clause, (rule) => ({ ...rule, amount: '0.3' }) as Rule))).toEqual([[clause, '0.5', 'unused']]);
});

test('a misread step shows up: 每低五个百分点 executed as 4', () => {
  const clause = '001-预防化解矛盾纠纷体系-6-d';
  expect(problems(changed(clause, (rule) => ({ ...rule, quantity: { ...rule.quantity, step: '4' } }) as Rule))).toEqual([[clause, '五', 'unused']]);
});

test('an explanation of a number that is not there shows up', () => {
  const clause = '001-公共法律服务体系-1-a';
  expect(problems(changed(clause, (rule) => ({ ...rule, unusedNumbers: [{ number: '7', reason: 'x' }] })))).toEqual([[clause, '7', 'not-in-text']]);
});

test('a new number of a sentence has to be used or explained', () => {
  const clause = '001-刑罚执行一体化体系-4-b';
  const withYears = changed(clause, (rule) => ({ ...rule, text: `${rule.text}（三年内）` }));
  expect(problems(withYears)).toEqual([[clause, '三', 'unused']]);
  expect(problems(changed(clause, (rule) => ({ ...rule, text: `${rule.text}（三年内）`, unusedNumbers: [{ number: '三', reason: 'kept by the metric' }] })))).toEqual([]);
});
