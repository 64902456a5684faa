import type pg from 'pg';
import type { AuditRow } from './audit.repository.ts';

type AuditFilter = {
  /** Entries about these places or by people who serve there; null: everything. */
  readonly paths: readonly string[] | null;
  readonly actor?: string | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly subjects?: readonly string[] | undefined;
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly until?: Date | undefined;
  /** Part of a name, user name, subject or address. */
  readonly query?: string | undefined;
};
type AuditPage = AuditFilter & { readonly page: number; readonly pageSize: number; readonly order: 'asc' | 'desc' };

const columns = 'e.seq::text, e.at, e.actor, e.action, e.subject, e.data, e.origin, e.org_path as "orgPath", e.previous, e.hash';
const likeOf = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

const whereOf = ({ paths, actor, actions, subjects, from, until, query }: AuditFilter): { readonly sql: string; readonly values: unknown[] } => {
  const [parts, values]: [string[], unknown[]] = [['true'], []];
  const add = (sql: (place: string) => string, value: unknown): void => {
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  if (paths !== null) add((at) => `(e.org_path like any(${at}) or e.actor in (select d.user_id from duty d join org o on o.id = d.org_id where o.path like any(${at})))`, paths.map((path) => `${likeOf(path)}%`));
  if (actor !== undefined) add((at) => `e.actor = ${at}`, actor);
  if (actions !== undefined) add((at) => `e.action = any(${at})`, actions);
  if (subjects !== undefined) add((at) => `e.subject = any(${at})`, subjects);
  if (from !== undefined) add((at) => `e.at >= ${at}`, from);
  if (until !== undefined) add((at) => `e.at < ${at}`, until);
  if (query !== undefined) add((at) => `(e.subject ilike ${at} or e.origin->>'ip' ilike ${at} or e.actor in (select id from "user" where name ilike ${at} or username ilike ${at}))`, `%${likeOf(query)}%`);
  return { sql: parts.join(' and '), values };
};

/** Reading the audit log; it is written by `auditRepository` alone. */
export const auditLogRepository = (pool: pg.Pool) => ({
  findPage: async ({ page, pageSize, order, ...filter }: AuditPage): Promise<{ readonly rows: readonly AuditRow[]; readonly total: number }> => {
    const { sql, values } = whereOf(filter);
    const [rows, total] = await Promise.all([
      pool.query<AuditRow>(`select ${columns} from audit_entry e where ${sql} order by e.seq ${order} limit ${pageSize} offset ${(page - 1) * pageSize}`, values),
      pool.query<{ n: number }>(`select count(*)::int as n from audit_entry e where ${sql}`, values),
    ]);
    return { rows: rows.rows, total: total.rows[0]?.n ?? 0 };
  },
  findActions: async (): Promise<readonly string[]> => (await pool.query<{ action: string }>('select distinct action from audit_entry order by action')).rows.map((row) => row.action),
});
