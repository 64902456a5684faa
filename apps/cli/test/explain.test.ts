import { expect, test } from 'vitest';
import { fileWith, siheng } from './siheng.ts';

const input = fileWith({
  units: [{ id: '东所', type: 'town', measures: { agreement_performance_ratio: 0.964, disputes_escalated: 3 }, judgements: { judged_correction_law_violations: [2.5, 2] } }],
});
const run = (...more: string[]) => siheng('explain', '--scheme', 'wujin-2018', '--input', input, '--unit', '东所', '--assume-unlisted', ...more);

test('every lost point with its sentence, its figures and its sum', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toContain('总分 90.50');
  expect(stdout).toContain('协议履行率96.4%，标准98%，差1.6个百分点，每1个百分点一档，计1档，1 × 1 = 1，扣1分');
  expect(stdout).toContain('原文：辖区内人民调解协议履行率不达标，每低一个百分点扣1分。');
  expect(stdout).toContain('只剩4分可扣，实扣4分');
  expect(stdout).toContain('评定2.5 + 2＝4.5分');
});

test('one item, in English', () => {
  const { stdout } = run('--item', '001-预防化解矛盾纠纷体系-6', '--lang', 'en');
  expect(stdout).toContain('Standardisation of mediation');
  expect(stdout).not.toContain('001-刑罚执行一体化体系-1');
});

test('an item that nothing happened to says so', () => {
  expect(run('--item', '001-公共法律服务体系-1').stdout).toContain('没有扣分或加分');
});

test('--json is the trace', () => {
  const answer = JSON.parse(run('--item', '001-预防化解矛盾纠纷体系-2', '--json').stdout) as object;
  expect(answer).toMatchObject({ unit: '东所', items: [{ got: '0', lines: [{ before: '6', after: '4' }] }] });
});

test('an unknown unit or item is a wrong call', () => {
  expect(siheng('explain', '--scheme', 'wujin-2018', '--input', input, '--unit', '西所')).toMatchObject({ status: 2 });
  expect(run('--item', '001-99')).toMatchObject({ status: 2 });
});
