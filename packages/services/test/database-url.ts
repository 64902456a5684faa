import type { Database } from '@siheng/db';

/** The address of a test database, past any pooler, for a process of its own. */
export const databaseUrl = ({ direct }: Database): string => {
  const { user, password, host, port, database, connectionString } = direct.options as { user?: string; password?: string; host?: string; port?: number; database?: string; connectionString?: string };
  return connectionString ?? `postgresql://${user}:${password}@${host}:${port}/${database}`;
};
