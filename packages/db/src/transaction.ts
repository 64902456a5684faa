import type pg from 'pg';

/** A connection inside a transaction. */
export type TransactionClient = pg.PoolClient;

/** Runs `work` on one connection in one transaction: all of it is stored, or nothing. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};
