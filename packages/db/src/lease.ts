import type pg from 'pg';

/** The sign that this process works on something; it ends with the process, however that ends. */
export type Lease = { readonly isHeld: () => boolean; readonly release: () => Promise<void> };

/**
 * Takes the lease of a key, or answers null where another process has it. It is a lock of one connection: a killed process loses
 * it at once, without a clock. A connection that breaks loses it too, so what is written under a lease is also checked by its holder's name.
 */
export const takeLease = async (pool: pg.Pool, key: string): Promise<Lease | null> => {
  const client = await pool.connect();
  let [isHeld, isReleased] = [false, false];
  const lost = (): void => void (isHeld = false);
  client.on('error', lost);
  const release = async (): Promise<void> => {
    if (isReleased) return;
    isReleased = true;
    const isBroken = !isHeld;
    isHeld = false;
    const freed = isBroken || (await client.query('select pg_advisory_unlock(hashtextextended($1, 7345))', [key]).then(() => true, () => false));
    client.off('error', lost);
    client.release(!freed || isBroken);
  };
  try {
    const taken = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 7345)) as taken', [key]);
    if (taken.rows[0]?.taken) {
      isHeld = true;
      return { isHeld: () => isHeld, release };
    }
  } catch (error) {
    client.off('error', lost);
    client.release(true);
    throw error;
  }
  client.off('error', lost);
  client.release();
  return null;
};
