import type pg from 'pg';

/** Changes whenever somebody decided something, somebody is notified, or a run was stored: what pages show may be out of date then. */
export const findLatestMark = async (pool: pg.Pool): Promise<string> => {
  const found = await pool.query<{ mark: string }>(`select concat_ws('-', (select max(seq) from audit_entry), (select max(seq) from notification), (select extract(epoch from max(finished_at)) from scoring_run)) as mark`);
  return found.rows[0]?.mark ?? '';
};
