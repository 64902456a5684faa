import { mkdirSync } from 'node:fs';
import type { Database } from '@siheng/db';
import { type Env, readEnv } from '@siheng/server/env';
import { refusal, usageError } from '../exit-codes.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const environment = (): Env => {
  try {
    return readEnv(process.env);
  } catch (error) {
    throw usageError(messageOf(error));
  }
};

const openDatabase = async (env: Env, migrate: boolean): Promise<Database> => {
  try {
    const db = await import('@siheng/db');
    mkdirSync(env.dataDir, { recursive: true });
    const database = await db.openDatabase({ url: env.databaseUrl, directUrl: env.directUrl, replicaUrl: env.replicaUrl, home: env.dataDir, migrate });
    await database.pool.query('select 1');
    return database;
  } catch (error) {
    const isNotGenerated = messageOf(error).includes('generated');
    throw refusal(isNotGenerated ? 'The database client is not there yet. Run "npx -y pnpm@12.21.0 generate" once, then try again.' : `The database cannot be opened: ${messageOf(error)}`);
  }
};

/** Opens the database of the environment for one command and closes it whatever happens. A running server is joined, not disturbed. */
export const withDatabase = async <T>(options: { readonly migrate: boolean }, work: (db: Database, env: Env) => Promise<T>): Promise<T> => {
  const env = environment();
  const db = await openDatabase(env, options.migrate);
  try {
    return await work(db, env);
  } finally {
    await db.close();
  }
};
