import { readEnv } from './env.ts';
import { openBrowser } from './open-browser.ts';
import { startServer } from './start-server.ts';

const patienceMs = 15_000;

const run = async (): Promise<void> => {
  const env = readEnv(process.env);
  const starting = startServer(env);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    starting.then((server) => server.stop()).then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const { address, hint } = await starting;
  process.stdout.write(`\n  司衡 Siheng  ${address}\n${hint === '' ? '' : `  ${hint}\n`}\n`);
  if (env.mayOpenBrowser) openBrowser(address, process.platform, process.env);
};

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && error.cause instanceof Error) process.stderr.write(`  ${error.cause.message}\n`);
  process.exit(1);
});
