import { describe, expect, test } from 'vitest';
import { siheng, sihengCutOff } from './siheng.ts';

type Line = { readonly id: string; readonly kind: string; readonly where: string | null; readonly shownBy: string | null; readonly reason?: string };

const { status, stdout } = siheng('clauses', 'coverage', '--json');
const answer = JSON.parse(stdout) as { readonly total: number; readonly accounted: number; readonly executed: number; readonly clauses: readonly Line[] };

describe('siheng clauses coverage', () => {
  test('one line that says where each of the 459 clauses lives', () => {
    expect(stdout.split('\n')).toHaveLength(2);
    expect(answer.total).toBe(459);
    expect(answer.clauses).toHaveLength(459);
    expect(new Set(answer.clauses.map(({ id }) => id)).size).toBe(459);
    expect(answer.accounted).toBe(answer.clauses.filter(({ kind }) => kind !== 'open').length);
    expect(answer.executed).toBe(answer.clauses.filter(({ where, shownBy }) => where !== null && shownBy !== null).length);
  });

  test('a rule with its case, a heading with its reason', () => {
    expect(answer.clauses.find(({ id }) => id === '001-预防化解矛盾纠纷体系-6-c')).toEqual({
      id: '001-预防化解矛盾纠纷体系-6-c', kind: 'rule', where: 'wujin-2018#001-预防化解矛盾纠纷体系-6-c',
      shownBy: expect.stringMatching(/^001-01; .*every-rule-fires\.test\.ts$/) as string,
    });
    expect(answer.clauses.find(({ id }) => id === '002-直属公证处考核工作-1-0')).toEqual({ id: '002-直属公证处考核工作-1-0', kind: 'not-executable', where: null, shownBy: null, reason: expect.stringContaining('标题') as string });
  });

  test('it ends with 1 as long as a clause is unaccounted', () => {
    expect(status).toBe(answer.accounted === answer.total ? 0 : 1);
  });

  test('a reader that stops early (| head) is no error', () => {
    expect(sihengCutOff('clauses', 'coverage', '--json')).toBe('');
  });

  test('people read a table and the sum', () => {
    const text = siheng('clauses', 'coverage').stdout;
    expect(text.split('\n').filter((line) => /^[✓·–✗] {2}00[0-4]-/.test(line))).toHaveLength(459);
    expect(text).toContain(`459 clauses, ${answer.accounted} accounted, ${answer.executed} executed`);
  });
});
