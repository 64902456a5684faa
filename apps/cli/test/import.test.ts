import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sihengIn } from './siheng.ts';

const home = mkdtempSync(join(tmpdir(), 'siheng-import-'));
// The server stays up between the commands, as it does beside a running Siheng.
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ home, migrate: false });
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}, 120_000);

const run = (...args: string[]) => sihengIn({ SIHENG_DATA_DIR: home, DATABASE_URL: '' }, ...args);
const csv = (name: string, ...rows: string[]): string => {
  const path = join(home, name);
  writeFileSync(path, ['案号,受理日期,录入日期,调解日期', ...rows, ''].join('\n'));
  return path;
};
const disputes = (file: string, ...more: string[]) => run('import', 'mediation/disputes', file, '--unit', '湖塘', ...more);
const counts = (stdout: string) => {
  const { preview, report } = JSON.parse(stdout) as { preview: { new: number; changed: number; unchanged: number; problemCount: number }; report: object | null };
  return { new: preview.new, changed: preview.changed, unchanged: preview.unchanged, problems: preview.problemCount, isStored: report !== null };
};

describe('siheng demo and siheng import', { timeout: 180_000 }, () => {
  test('the demo is seeded once', () => {
    expect(JSON.parse(run('demo', '--json').stdout)).toMatchObject({ outcome: 'seeded' });
    expect(JSON.parse(run('demo', '--json').stdout)).toEqual({ outcome: 'there', facts: 0 });
  });

  test('a problem in one row stores nothing and names row, column and what to do', () => {
    const { status, stdout } = disputes(csv('bad.csv', '测1,2018-03-01,2018-03-12,', '测2,2018-02-30,2018-03-12,'));
    expect(status).toBe(1);
    expect(stdout).toContain('第3行「受理日期」');
    expect(stdout).toContain('没有导入任何一行');
  });

  test('a file is imported once, whatever its number of times', () => {
    const file = csv('good.csv', '测1,2018-03-01,2018-03-12,', '测2,2018-03-02,2018-03-12,2018-04-01');
    expect(counts(disputes(file, '--preview', '--json').stdout)).toEqual({ new: 2, changed: 0, unchanged: 0, problems: 0, isStored: false });
    expect(counts(disputes(file, '--json').stdout)).toEqual({ new: 2, changed: 0, unchanged: 0, problems: 0, isStored: true });
    expect(counts(disputes(file, '--json').stdout)).toEqual({ new: 0, changed: 0, unchanged: 2, problems: 0, isStored: true });
  });

  test.each([
    ['an unknown dataset', ['import', 'mediation/nothing', 'FILE', '--unit', '湖塘'], 2],
    ['an unknown unit', ['import', 'mediation/disputes', 'FILE', '--unit', '无此所'], 2],
    ['an unknown assessment', ['import', 'mediation/disputes', 'FILE', '--assessment', 'none'], 2],
    ['no such file', ['import', 'mediation/disputes', 'no-such-file.csv', '--unit', '湖塘'], 1],
  ])('%s', (_name, args, code) => {
    const file = csv('good.csv', '测1,2018-03-01,2018-03-12,');
    expect(run(...args.map((arg) => (arg === 'FILE' ? file : arg))).status).toBe(code);
  });
});
