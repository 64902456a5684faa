import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { embeddedServer } from './embedded.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';

export type Database = {
  readonly prisma: PrismaClient;
  /** The connections that Prisma uses too: for COPY and statements that Prisma cannot say. Behind a transaction pooler nothing of a session lasts longer than its transaction. */
  readonly pool: pg.Pool;
  /** Connections past the pooler, where a session is one's own: for locks that outlast a transaction. The same as `pool` where there is no pooler. */
  readonly direct: pg.Pool;
  /** For reports that may be some seconds old: the read replica, or the same as `prisma`. */
  readonly reports: PrismaClient;
  readonly how: 'url' | 'attached' | 'started';
  /** Names of the migrations that were applied on opening. */
  readonly migrated: readonly string[];
  /** Brings the tables up to date later, where opening did not; answers what it applied. */
  readonly migrate: () => Promise<readonly string[]>;
  /** Ends all connections; an embedded server stops with its last user. */
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  /** A server, or a pooler before it; without it the embedded one in `home` is used. */
  readonly url?: string | undefined;
  /** The server itself where `url` is a pooler: for migrations and session locks. */
  readonly directUrl?: string | undefined;
  /** A read replica for reports. */
  readonly replicaUrl?: string | undefined;
  readonly home: string;
  /** False: leave the tables as they are (to look at their state). */
  readonly migrate?: boolean;
  /** Errors of idle connections, which end nothing. */
  readonly onError?: (error: Error) => void;
};

/** Most connections of one process. Session locks are few and short; what waits for one waits in line. */
const most = { pool: 20, direct: 10, replica: 5 } as const;

/** Opens the database, starting the embedded server where none runs, and brings the tables up to date. */
export const openDatabase = async ({ url, directUrl, replicaUrl, home, migrate: mayMigrate = true, onError = () => undefined }: DatabaseOptions): Promise<Database> => {
  const server = url ? { config: { connectionString: url }, how: 'url' as const, stop: () => Promise.resolve() } : await embeddedServer(home);
  const opened: { end: () => Promise<void> }[] = [];
  const poolOf = (config: pg.PoolConfig, max: number): pg.Pool => {
    const pool = new pg.Pool({ ...config, max });
    pool.on('error', onError);
    opened.push({ end: () => pool.end() });
    return pool;
  };
  const prismaOf = (pool: pg.Pool): PrismaClient => {
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
    opened.push({ end: () => prisma.$disconnect() });
    return prisma;
  };
  const close = async (): Promise<void> => {
    for (const { end } of opened.toReversed()) await end();
    await server.stop();
  };
  try {
    const directConfig = url && directUrl ? { connectionString: directUrl } : server.config;
    const migrated = mayMigrate ? await migrate(directConfig) : [];
    const pool = poolOf(server.config, most.pool);
    const direct = directConfig === server.config ? pool : poolOf(directConfig, most.direct);
    const prisma = prismaOf(pool);
    const reports = url && replicaUrl ? prismaOf(poolOf({ connectionString: replicaUrl }, most.replica)) : prisma;
    return { prisma, pool, direct, reports, how: server.how, migrated, migrate: () => migrate(directConfig), close };
  } catch (error) {
    await close();
    throw error;
  }
};
