// A process that serves pulls until it is killed.
import { openDatabase } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createPullScheduler } from '../src/collection/pull-scheduler.ts';
import { createDeps } from '../src/deps.ts';
import { impatience } from './pull-source.ts';
import { samplePlugin } from './sample-plugin.ts';

const [url = '', dataDir = ''] = process.argv.slice(2);
const silent = () => undefined;
const deps = createDeps({ db: await openDatabase({ url, home: dataDir }), registry: createRegistry([samplePlugin]), dataDir, log: { info: silent, warn: silent, error: silent } });
createPullScheduler(deps, { everyMs: 100, patience: impatience }).start();
process.stdout.write('serving\n');
