import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileWith, sihengIn } from './siheng.ts';

const folder = mkdtempSync(join(tmpdir(), 'siheng-backup-'));
const [from, to, backup] = [join(folder, 'from'), join(folder, 'to'), join(folder, 'one.backup')];
const run = (home: string, ...args: string[]) => sihengIn({ SIHENG_DATA_DIR: home, DATABASE_URL: '', SIHENG_BACKUP_PASSPHRASE: '' }, ...args);
// The servers stay up between the commands, as they do beside a running Siheng.
let open: readonly Database[];
beforeAll(async () => {
  mkdirSync(from);
  mkdirSync(to);
  open = [await openDatabase({ home: from, migrate: false }), await openDatabase({ home: to, migrate: false })];
  run(from, 'demo', '--json');
}, 180_000);
afterAll(async () => {
  for (const database of open) await database.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('siheng backup and siheng restore', { timeout: 180_000 }, () => {
  const passphrase = fileWith('一个足够长的口令\n');

  test('a short passphrase is a wrong call', () => {
    expect(run(from, 'backup', backup, '--passphrase-file', fileWith('short')).status).toBe(2);
    expect(existsSync(backup)).toBe(false);
  });

  test('an installation moves to another folder, sealed on its way', () => {
    const made = run(from, 'backup', backup, '--passphrase-file', passphrase, '--json');
    expect([made.status, made.stderr]).toEqual([0, '']);
    const report = JSON.parse(made.stdout) as { rows: number; evidence: number; isSealed: boolean };
    expect(report).toMatchObject({ isSealed: true });
    expect(run(to, 'restore', backup, '--check').stderr).toContain('已加密');
    expect(run(to, 'restore', backup, '--check', '--passphrase-file', passphrase).stdout).toContain('备份完好');
    const restored = run(to, 'restore', backup, '--passphrase-file', passphrase, '--json');
    expect([restored.status, restored.stderr]).toEqual([0, '']);
    expect(JSON.parse(restored.stdout)).toMatchObject({ rows: report.rows, evidence: report.evidence, missingEvidence: [], audit: { brokenAt: null } });
    expect(JSON.parse(run(to, 'demo', '--json').stdout)).toEqual({ outcome: 'there', facts: 0 });
  });

  test('what is there is not overwritten, what is broken is refused by name', () => {
    expect(run(from, 'backup', backup)).toMatchObject({ status: 1 });
    expect(run(to, 'restore', backup, '--passphrase-file', passphrase, '--lang', 'en')).toMatchObject({ status: 1, stderr: expect.stringContaining('There is data already') });
    const broken = join(folder, 'broken');
    writeFileSync(broken, readFileSync(backup).subarray(0, 5000));
    expect(run(join(folder, 'none'), 'restore', broken, '--passphrase-file', passphrase)).toMatchObject({ status: 1 });
    expect(run(join(folder, 'none'), 'restore', join(folder, 'nothing'))).toMatchObject({ status: 1 });
  });

  test('a result leaves with its inputs and is the same on a machine without a database', () => {
    const bundle = join(folder, 'result.bundle');
    const exported = run(to, 'results', 'export', bundle, '--json');
    expect([exported.status, exported.stderr]).toEqual([0, '']);
    const { run: { id, resultHash } } = JSON.parse(exported.stdout) as { run: { id: string; resultHash: string } };
    const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect(sihengIn(nowhere, 'results', 'verify', bundle, '--expect', resultHash)).toMatchObject({ status: 0, stdout: expect.stringContaining('全部一致') });
    expect(sihengIn(nowhere, 'results', 'verify', bundle, '--expect', 'other')).toMatchObject({ status: 1, stdout: expect.stringContaining('不是要核对的那个结果') });
    expect(JSON.parse(run(to, 'results', 'verify', '--run', id, '--json').stdout)).toMatchObject({ isSame: true, units: 16 });
    expect(sihengIn(nowhere, 'results', 'verify')).toMatchObject({ status: 2 });
  });
});
