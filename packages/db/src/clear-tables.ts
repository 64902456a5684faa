import type pg from 'pg';

/** Empties every table but the settings, the audit log (which only grows) and the record of migrations: what a broken-off seeding of the demo left. */
export const clearTables = async (pool: pg.Pool): Promise<void> => {
  const tables = await pool.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename not in ('setting', 'audit_entry', '_prisma_migrations')`);
  if (tables.rows.length > 0) await pool.query(`truncate ${tables.rows.map((table) => table.name).join(', ')} cascade`);
};
