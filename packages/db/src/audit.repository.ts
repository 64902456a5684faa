import type pg from 'pg';
import type { Prisma } from './generated/client.ts';

export type AuditRow = { readonly seq: string; readonly at: Date; readonly actor: string; readonly action: string; readonly subject: string; readonly data: unknown; readonly origin: unknown; readonly orgPath: string | null; readonly previous: string; readonly hash: string };

/** Runs SQL with positional values: on a connection of the pool, or inside a transaction of Prisma. */
export type RunSql = <R extends object>(text: string, values: readonly unknown[]) => Promise<readonly R[]>;

export const sqlOf = (client: pg.PoolClient | pg.Pool): RunSql => async <R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> => (await client.query<R>(text, [...values])).rows;
export const sqlOfPrisma = (client: Prisma.TransactionClient): RunSql => <R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> => client.$queryRawUnsafe<R[]>(text, ...values);

const columns = 'seq::text, at, actor, action, subject, data, origin, org_path as "orgPath", previous, hash';

export const auditRepository = (sql: RunSql) => ({
  /** The hash to chain to. Until the transaction ends nobody else appends. */
  findLastHash: async (): Promise<string> => {
    await sql('select count(*)::int as locked from (select pg_advisory_xact_lock(7343)) held', []);
    return (await sql<{ hash: string }>('select hash from audit_entry order by seq desc limit 1', []))[0]?.hash ?? '';
  },
  /** Together with the end of the chain, so that entries missing there are noticed too. */
  create: async (entry: Omit<AuditRow, 'seq'>): Promise<void> => {
    await sql(
      `with added as (insert into audit_entry (at, actor, action, subject, data, origin, org_path, previous, hash) values ($1::timestamptz, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8, $9) returning seq, hash)
       insert into setting (key, value) select 'audit-end', jsonb_build_object('seq', seq::text, 'hash', hash) from added on conflict (key) do update set value = excluded.value`,
      [entry.at.toISOString(), entry.actor, entry.action, entry.subject, JSON.stringify(entry.data), entry.origin === null ? null : JSON.stringify(entry.origin), entry.orgPath, entry.previous, entry.hash],
    );
  },
  /** Where the chain ended when the last entry was written; null: nothing was written since ends are kept. */
  findEnd: async (): Promise<{ readonly seq: string; readonly hash: string } | null> => (await sql<{ seq: string; hash: string }>(`select value->>'seq' as seq, value->>'hash' as hash from setting where key = 'audit-end'`, []))[0] ?? null,
  /** In the order in which they were written, after one. */
  findAfter: (seq: string, limit: number): Promise<readonly AuditRow[]> => sql<AuditRow>(`select ${columns} from audit_entry where seq > $1::bigint order by audit_entry.seq limit $2`, [seq, limit]),
});
