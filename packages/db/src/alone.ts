import type pg from 'pg';

/** Runs `work` while no other process runs work under the same key. */
export const alone = async <T>(pool: pg.Pool, key: string, work: () => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 7344))', [key]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 7344))', [key]).catch(() => undefined);
    client.release();
  }
};
