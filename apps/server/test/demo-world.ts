import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApiCaller } from '@siheng/api';
import { testDatabase } from '@siheng/db/testing';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createDeps, type Deps, getActor, seedDemo } from '@siheng/services';
import { plugins } from '../src/plugins.ts';

export type DemoWorld = {
  readonly deps: Deps;
  /** Procedures as this account calls them; null: nobody is signed in. */
  readonly as: (username: string | null) => Promise<ReturnType<typeof createApiCaller>>;
  readonly close: () => Promise<void>;
};

export const quiet = { info: () => undefined, warn: () => undefined, error: (fields: object, message: string) => void process.stderr.write(`${message} ${'err' in fields ? String(fields.err) : ''}\n`) };

/** An installation without anything in it. */
export const emptyWorld = async (): Promise<DemoWorld> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'siheng-server-'));
  const db = await testDatabase();
  const deps = createDeps({ db, registry: createRegistry(plugins), dataDir, log: quiet, isDemo: true });
  const as = async (username: string | null) => createApiCaller({ deps, actor: username === null ? null : await getActor(deps, { userId: `demo-${username}` }) });
  const close = async (): Promise<void> => {
    await deps.scoring.idle();
    await deps.scoring.stop();
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { deps, as, close };
};

/** The demo as `start` brings it up. */
export const demoWorld = async (): Promise<DemoWorld> => {
  const world = await emptyWorld();
  await seedDemo(world.deps);
  return world;
};
