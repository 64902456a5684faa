import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { embeddedServer } from './embedded.ts';
import { PrismaClient } from './generated/client.ts';
import { migrate } from './migrate.ts';

export type Database = {
  readonly prisma: PrismaClient;
  /** The connections that Prisma uses too: for COPY and statements that Prisma cannot say. */
  readonly pool: pg.Pool;
  readonly how: 'url' | 'attached' | 'started';
  /** Names of the migrations that were applied on opening. */
  readonly migrated: readonly string[];
  /** Brings the tables up to date later, where opening did not; answers what it applied. */
  readonly migrate: () => Promise<readonly string[]>;
  /** Ends all connections; an embedded server stops with its last user. */
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  /** A server; without it the embedded one in `home` is used. */
  readonly url?: string | undefined;
  readonly home: string;
  /** False: leave the tables as they are (to look at their state). */
  readonly migrate?: boolean;
  /** Errors of idle connections, which end nothing. */
  readonly onError?: (error: Error) => void;
};

/** Opens the database, starting the embedded server where none runs, and brings the tables up to date. */
export const openDatabase = async ({ url, home, migrate: mayMigrate = true, onError = () => undefined }: DatabaseOptions): Promise<Database> => {
  const server = url ? { config: { connectionString: url }, how: 'url' as const, stop: () => Promise.resolve() } : await embeddedServer(home);
  try {
    const migrated = mayMigrate ? await migrate(server.config) : [];
    const pool = new pg.Pool({ ...server.config, max: 20 });
    pool.on('error', onError);
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
    const close = async (): Promise<void> => {
      await prisma.$disconnect();
      await pool.end();
      await server.stop();
    };
    return { prisma, pool, how: server.how, migrated, migrate: () => migrate(server.config), close };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
