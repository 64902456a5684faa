import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '@siheng/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sihengIn } from './siheng.ts';

const home = mkdtempSync(join(tmpdir(), 'siheng-db-'));
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ home, migrate: false });
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(home, { recursive: true, force: true });
}, 120_000);

const run = (...args: string[]) => sihengIn({ SIHENG_DATA_DIR: home, DATABASE_URL: '' }, ...args);

describe('siheng db', () => {
  test('pending before, applied once, nothing the second time', () => {
    const before = run('db', 'status', '--json');
    expect(before.status).toBe(1);
    const { pending } = JSON.parse(before.stdout) as { pending: string[] };
    expect(pending.length).toBeGreaterThan(0);
    expect(JSON.parse(run('db', 'migrate', '--json').stdout)).toEqual({ database: 'embedded', applied: pending });
    expect(JSON.parse(run('db', 'migrate', '--json').stdout)).toEqual({ database: 'embedded', applied: [] });
    expect(run('db', 'status')).toMatchObject({ status: 0 });
  }, 120_000);

  test('a server that does not answer is refused with the reason', () => {
    const { status, stderr } = sihengIn({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'db', 'status');
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be opened');
  });

  test('a wrong setting is a wrong call', () => {
    expect(sihengIn({ PORT: 'abc' }, 'db', 'status')).toMatchObject({ status: 2 });
  });
});
