import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaDiff } from '../scripts/schema-diff.ts';
import { migrate, migrationStatus } from './migrate.ts';
import { migrationNames } from './migrations/migration-list.ts';
import { emptyTestDatabase } from './testing/index.ts';

let database: Awaited<ReturnType<typeof emptyTestDatabase>>;
let pool: pg.Pool;
beforeAll(async () => {
  database = await emptyTestDatabase();
  pool = new pg.Pool(database.config);
});
afterAll(async () => {
  await pool.end();
  await database.close();
});

test('an untouched database has everything pending', async () => {
  expect(await migrationStatus(pool)).toEqual({ applied: [], pending: migrationNames(), failed: [] });
});

test('three processes at once apply each migration exactly once', async () => {
  const applied = await Promise.all([migrate(database.config), migrate(database.config), migrate(database.config)]);
  expect(applied.flat().toSorted()).toEqual(migrationNames());
  expect(await migrationStatus(pool)).toEqual({ applied: migrationNames(), pending: [], failed: [] });
});

test('migrating again changes nothing', async () => {
  expect(await migrate(database.config)).toEqual([]);
});

test('the migrations and prisma/schema.prisma agree', async () => {
  expect(await schemaDiff()).toBeNull();
});

const fact = (id: string, current: boolean) =>
  pool.query(`insert into fact (id, org_id, unit_id, dataset, version, natural_key, row, batch_id, current) values ($1, 'o', 'u', 'd', 1, 'k', '{}', 'b', $2)`, [id, current]);

test('one version of a fact is current', async () => {
  await fact('1', true);
  await fact('2', false);
  await expect(fact('3', true)).rejects.toThrow('fact_current');
});

test('the audit log refuses changes and removals', async () => {
  await pool.query(`insert into audit_entry (at, actor, action, subject, data, previous, hash) values (now(), 'a', 'b', 'c', '{}', '', 'h')`);
  await expect(pool.query(`update audit_entry set actor = 'x'`)).rejects.toThrow('append-only');
  await expect(pool.query(`delete from audit_entry`)).rejects.toThrow('append-only');
  await expect(pool.query(`truncate audit_entry`)).rejects.toThrow('append-only');
});
