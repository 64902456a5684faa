// A process that imports a file and says how far it is, so that a test can kill it at a moment of its choice.
import { openDatabase } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { createDeps } from '../src/deps.ts';
import { importFile } from '../src/imports/import-file.ts';
import { samplePlugin } from './sample-plugin.ts';
import { disputesDataset, office } from './world.ts';

const [url = '', dataDir = '', assessmentId = '', file = ''] = process.argv.slice(2);
const silent = () => undefined;
const deps = createDeps({ db: await openDatabase({ url, home: dataDir }), registry: createRegistry([samplePlugin]), dataDir, log: { info: silent, warn: silent, error: silent } });
const batches = deps.db.pool;
const timer = setInterval(() => void batches.query('select state from batch').then(({ rows }) => process.stdout.write(`${JSON.stringify(rows)}\n`)), 20);
await importFile(deps, { actor: office, assessmentId, dataset: disputesDataset, file });
clearInterval(timer);
process.stdout.write('stored\n');
