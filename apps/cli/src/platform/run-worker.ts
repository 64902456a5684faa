import { startJobTransport } from '@siheng/db';
import { createLog } from '@siheng/server/log';
import { createDeps, createPullScheduler, runScoringJob } from '@siheng/services';
import { withDatabase } from '../database/with-database.ts';
import { EXIT } from '../exit-codes.ts';
import { installed } from './with-platform.ts';

const stopped = (): Promise<void> => new Promise((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

/** `siheng worker`: works until it is told to stop, and ends what it has in hand. Any number may run. */
export const runWorker = (): Promise<number> =>
  withDatabase({ migrate: true }, async (db, env) => {
    const log = createLog(env.logLevel);
    const isStopped = stopped();
    const transport = await startJobTransport(db, (error) => log.warn({ err: error }, 'the queue of jobs reports an error'));
    const deps = createDeps({ db, transport, registry: installed(), dataDir: env.dataDir, log, isDemo: env.isDemo });
    const pulls = createPullScheduler(deps);
    pulls.start();
    await transport.work(async (jobId) => {
      const outcome = await runScoringJob(deps, jobId);
      log.info({ job: jobId, ...(outcome && 'run' in outcome ? { run: outcome.run.id } : {}) }, 'job ended');
    });
    log.info({ pid: process.pid }, 'worker ready');
    await isStopped;
    await pulls.stop();
    await transport.stop();
    await deps.scoring.stop();
    return EXIT.ok;
  });
