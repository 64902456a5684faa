// A worker that takes its time over every unit, so that a test can kill it in the midst of a run.
import { openDatabase, startJobTransport } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createDeps } from '../src/deps.ts';
import { runScoringJob } from '../src/jobs/run-scoring-job.ts';
import { samplePlugin } from './sample-plugin.ts';

const [url = '', dataDir = '', pauseMs = '0'] = process.argv.slice(2);
const takeTime = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(pauseMs));
const silent = () => undefined;
const db = await openDatabase({ url, home: dataDir, migrate: false });
const transport = await startJobTransport(db, silent);
const deps = createDeps({ db, transport, registry: createRegistry([samplePlugin]), dataDir, log: { info: silent, warn: silent, error: silent } });
await transport.work(async (jobId) => {
  process.stdout.write('taken\n');
  await runScoringJob(deps, jobId, takeTime);
  process.stdout.write('ended\n');
});
process.stdout.write('ready\n');
