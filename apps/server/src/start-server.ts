import fs from 'node:fs';
import { openDatabase, startJobTransport } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createDeliveryWorker, createDeps, createPullScheduler, getStatus, recoverWork, seedDemo, stopImports, sweepEvidence } from '@siheng/services';
import { createAuth } from './auth.ts';
import { readAuthSecret } from './auth-secret.ts';
import type { Env } from './env.ts';
import { requireFreePort } from './free-port.ts';
import { buildApp } from './http/build-app.ts';
import { createLog } from './log.ts';
import { plugins } from './plugins.ts';

export type RunningServer = { readonly address: string; /** What to do first. */ readonly hint: string; readonly stop: () => Promise<void> };

const hintOf = ({ demo, needsAdministrator }: { readonly demo: boolean; readonly needsAdministrator: boolean }): string =>
  demo ? '演示账号见登录页。 Demo accounts are on the sign-in page.' : needsAdministrator ? '首次使用：打开此地址创建首位管理员。 First use: open it and create the first administrator.' : '';

/** Database, tables, recovery, listening, demo: in this order, so that /healthz answers while the demo is still being written. */
export const startServer = async (env: Env): Promise<RunningServer> => {
  const registry = createRegistry(plugins);
  await requireFreePort(env.port, env.host);
  fs.mkdirSync(env.dataDir, { recursive: true });
  const log = createLog(env.logLevel);
  const db = await openDatabase({ url: env.databaseUrl, directUrl: env.directUrl, replicaUrl: env.replicaUrl, home: env.dataDir, onError: (error) => log.warn({ err: error }, 'an idle database connection broke') });
  log.info({ how: db.how, migrated: db.migrated }, 'database open');
  const transport = env.hasWorkers ? await startJobTransport(db, (error) => log.warn({ err: error }, 'the queue of jobs reports an error')) : null;
  const deps = createDeps({ db, transport, registry, dataDir: env.dataDir, log, isDemo: env.isDemo, evidence: env.evidence });
  let [isSeeded, isStopping] = [false, false];
  try {
    await recoverWork(deps);
    const auth = createAuth(deps, { secret: readAuthSecret(env.dataDir), isHttps: env.publicUrl?.startsWith('https:') ?? false, lock: env.lock });
    const database = () => db.pool.query('select 1').then(() => true, () => false);
    const app = await buildApp({ env, deps, auth, log, readiness: { database, isSeeded: () => isSeeded, isStopping: () => isStopping } });
    await app.listen({ port: env.port, host: env.host });
    if (env.isDemo) await seedDemo(deps);
    isSeeded = true;
    void sweepEvidence(deps).catch((error: unknown) => log.warn({ err: error }, 'old evidence was not swept'));
    if (env.isDemo) deps.counties.start();
    const pulls = createPullScheduler(deps);
    pulls.start();
    const deliveries = createDeliveryWorker(deps);
    deliveries.start();
    const listening = app.server.address();
    const stop = async (): Promise<void> => {
      isStopping = true;
      deps.pulse.stop();
      await app.close();
      await deps.counties.stop();
      await pulls.stop();
      await deliveries.stop();
      await stopImports(deps);
      await deps.scoring.stop();
      await transport?.stop();
      await db.close();
      log.info({}, 'stopped');
    };
    const shownHost = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host;
    return { address: env.publicUrl ?? `http://${shownHost}:${typeof listening === 'object' && listening ? listening.port : env.port}`, hint: hintOf(await getStatus(deps)), stop };
  } catch (error) {
    await db.close();
    throw error;
  }
};
