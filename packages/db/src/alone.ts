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

/** The same, but answers null at once where another process does such work. */
export const tryAlone = async <T>(pool: pg.Pool, key: string, work: () => Promise<T>): Promise<T | null> => {
  const client = await pool.connect();
  let isTaken = false;
  try {
    isTaken = (await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 7344)) as taken', [key])).rows[0]?.taken === true;
    return isTaken ? await work() : null;
  } finally {
    if (isTaken) await client.query('select pg_advisory_unlock(hashtextextended($1, 7344))', [key]).catch(() => undefined);
    client.release();
  }
};
