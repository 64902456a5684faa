import { sqlOf } from '@siheng/db';
import { testDatabase } from '@siheng/db/testing';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { appendAudit } from './append-audit.ts';
import { withOrigin } from './request-origin.ts';
import { verifyAudit } from './verify-audit.ts';

const db = await testDatabase();
afterAll(() => db.close());

const origin = { ip: '192.0.2.1', userAgent: 'test' };

/** What somebody does who gets at the table itself. */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  const client = await db.pool.connect();
  try {
    await client.query('alter table audit_entry disable trigger audit_entry_append_only');
    for (const statement of statements) await client.query(statement);
    await client.query('alter table audit_entry enable trigger audit_entry_append_only');
  } finally {
    client.release();
  }
};

beforeEach(async () => {
  await tamper('truncate audit_entry restart identity', `delete from setting where key = 'audit-end'`);
  for (let n = 1; n <= 4; n += 1) {
    await withOrigin(origin, () => appendAudit(sqlOf(db.pool), { at: new Date(2018, 0, n), actor: 'u', action: 'change-unit', subject: `unit ${n}`, data: { before: n, after: n + 1 }, orgPath: '/a/' }));
  }
});

it('an untouched log is whole', async () => {
  expect(await verifyAudit({ db })).toEqual({ entries: 4, brokenAt: null, problem: null });
});

it.each([
  ['a changed value', ['update audit_entry set data = \'{"before": 1, "after": 9}\' where seq = 2'], { entries: 1, brokenAt: '2', problem: 'changed' }],
  ['another person', ['update audit_entry set actor = \'v\' where seq = 1'], { entries: 0, brokenAt: '1', problem: 'changed' }],
  ['another address', ['update audit_entry set origin = jsonb_set(origin, \'{ip}\', \'"192.0.2.9"\') where seq = 3'], { entries: 2, brokenAt: '3', problem: 'changed' }],
  ['an address taken out', ['update audit_entry set origin = null, org_path = null where seq = 3'], { entries: 2, brokenAt: '3', problem: 'changed' }],
  ['a removed entry', ['delete from audit_entry where seq = 2'], { entries: 1, brokenAt: '3', problem: 'removed' }],
  ['the first one removed', ['delete from audit_entry where seq = 1'], { entries: 0, brokenAt: '2', problem: 'removed' }],
  ['two exchanged', ['update audit_entry set seq = 99 where seq = 2', 'update audit_entry set seq = 2 where seq = 3', 'update audit_entry set seq = 3 where seq = 99'], { entries: 1, brokenAt: '2', problem: 'removed' }],
  ['the last one removed', ['delete from audit_entry where seq = 4'], { entries: 3, brokenAt: '4', problem: 'end' }],
])('%s is found', async (_name, statements, found) => {
  await tamper(...statements);
  expect(await verifyAudit({ db })).toEqual(found);
});

it('without the trigger out of the way nothing can be changed or removed', async () => {
  await expect(db.pool.query('delete from audit_entry')).rejects.toThrow(/append-only/);
});
