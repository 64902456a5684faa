import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { alone } from './alone.ts';
import { takeLease } from './lease.ts';
import { migrationNames } from './migrations/migration-list.ts';
import { emptyTestDatabase, testDatabase } from './testing/index.ts';

let db: Database;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.close());

const urlOf = ({ user, password, host, port, database }: { readonly user?: string; readonly password?: unknown; readonly host?: string; readonly port?: number; readonly database?: string }): string => `postgresql://${user}:${String(password)}@${host}:${port}/${database}`;

test('three processes that start at once on an empty database apply each migration once', async () => {
  const empty = await emptyTestDatabase();
  const applied = await Promise.all(Array.from({ length: 3 }, () => new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../test/open-by-url.ts'), urlOf(empty.config as never)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => { text += String(chunk); });
    child.on('exit', (code) => (code === 0 ? resolve(text) : reject(new Error(`ended with ${code}`))));
  })));
  expect(applied.flatMap((text) => JSON.parse(text) as string[]).toSorted()).toEqual(migrationNames());
  await empty.close();
});

test('locks of a session hold, also where ordinary connections go through a transaction pooler', async () => {
  const first = await takeLease(db.direct, 'one');
  expect(first).not.toBeNull();
  expect(await takeLease(db.direct, 'one')).toBeNull();
  await first?.release();
  const second = await takeLease(db.direct, 'one');
  expect(second).not.toBeNull();
  await second?.release();
  let running = 0;
  await Promise.all([1, 2, 3].map(() => alone(db.direct, 'two', async () => {
    running += 1;
    expect(running).toBe(1);
    await db.pool.query('select pg_sleep(0.05)');
    running -= 1;
  })));
});

test('reports read what was written, from the replica or here', async () => {
  await db.prisma.setting.create({ data: { key: 'a', value: 1 } });
  expect(await db.reports.setting.count()).toBe(1);
});
