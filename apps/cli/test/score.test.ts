import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileWith, siheng } from './siheng.ts';

const input = fileWith({
  units: [
    { id: '东所', type: 'town', measures: { disputes_entered_ratio: 0.98, disputes_escalated: 3 }, judgements: { judged_superior_tasks_bonus: 0.5 } },
    { id: '西所', type: 'street', measures: { disputes_entered_ratio: 1 }, judgements: {} },
  ],
});
const run = (...more: string[]) => siheng('score', '--scheme', 'wujin-2018', '--input', input, ...more);

test('a league table, best first; what is not listed is not reported, and says so', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[3]).toMatch(/^ +1 +西所 +100\.00 .*暂定/);
  expect(lines[4]).toMatch(/^ +2 +东所 +95\.50 .*暂定/);
});

test('--assume-unlisted reads the input as a worked case does', () => {
  expect(run('--assume-unlisted', '--lang', 'en').stdout).not.toContain('provisional');
});

test('--json is the whole result with its trace', () => {
  const { units } = JSON.parse(run('--json', '--assume-unlisted').stdout) as { units: { unit: string; total: string; items: { item: string; got: string; lines: object[] }[] }[] };
  expect(units.map(({ unit, total }) => [unit, total])).toEqual([['东所', '95.5'], ['西所', '100']]);
  expect(units[0]?.items.find(({ item }) => item === '001-预防化解矛盾纠纷体系-2')).toMatchObject({ got: '0', lines: [{ quantity: '3', amount: '2', before: '6', after: '4' }] });
});

test('a broken input is refused with every path', () => {
  const broken = fileWith({ units: [{ id: 'A', measures: { no_such_measure: 1 }, judgements: { disputes_escalated: 1 } }] });
  const { status, stderr } = siheng('score', '--scheme', 'wujin-2018', '--input', broken);
  expect(status).toBe(1);
  expect(stderr).toContain('units[0].measures.no_such_measure');
  expect(stderr).toContain('units[0].judgements.disputes_escalated');
});

test('a broken scheme file is refused with its path', () => {
  const { status, stderr } = siheng('score', '--scheme', fileWith({ format: 2 }), '--input', input);
  expect(status).toBe(1);
  expect(stderr).toContain('format');
});

test('the command lines of the README run as they stand there', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const lines = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/pnpm@\S+ siheng ((?:score|explain) .+)$/gm)].map((match) => match[1]!.split(' ').map((word) => (word.startsWith('docs/') ? `${root}${word}` : word)));
  expect(lines.map(([command]) => command)).toEqual(['score', 'explain']);
  expect(lines.map((words) => siheng(...words).status)).toEqual([0, 0]);
});
