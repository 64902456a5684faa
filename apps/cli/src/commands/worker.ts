import { Command } from 'commander';

export const workerCommand = (): Command =>
  new Command('worker')
    .description('do background work (scoring, scheduled pulls) for servers that run with SIHENG_JOBS=workers, until it is stopped')
    .action(async () => {
      const { runWorker } = await import('../platform/run-worker.ts');
      process.exitCode = await runWorker();
    });
