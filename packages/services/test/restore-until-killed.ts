// A process that restores a backup and says that rows arrive, so that a test can kill it in the middle.
import { openDatabase } from '@siheng/db';
import { createRegistry } from '@siheng/plugin-sdk/registry';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { createDeps } from '../src/deps.ts';
import { platformActor } from '../src/policy/actor.ts';
import { samplePlugin } from './sample-plugin.ts';

const [url = '', dataDir = '', file = ''] = process.argv.slice(2);
const silent = () => undefined;
const deps = createDeps({ db: await openDatabase({ url, home: dataDir, migrate: false }), registry: createRegistry([samplePlugin]), dataDir, log: { info: silent, warn: silent, error: silent } });
await restoreBackup(deps, { actor: platformActor, file, passphrase: null, progress: (done, total) => process.stdout.write(`${Math.round((done / total) * 100)}\n`) });
process.stdout.write('restored\n');
