import type { Database } from '@siheng/db';

/** The address of a test database, for a process of its own. */
export const databaseUrl = ({ pool }: Database): string => {
  const { user, password, host, port, database, connectionString } = pool.options as { user?: string; password?: string; host?: string; port?: number; database?: string; connectionString?: string };
  return connectionString ?? `postgresql://${user}:${password}@${host}:${port}/${database}`;
};
